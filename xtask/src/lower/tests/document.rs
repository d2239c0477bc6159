use serde_json::json;

use super::{assert_same, lower, refused_document, with_components};

#[test]
fn version_summary_and_licence() {
    let lowered = lower(&json!({
        "openapi": "3.1.0",
        "info": {
            "title": "T", "summary": "S.", "description": "D.", "version": "1",
            "license": {"name": "MIT", "identifier": "MIT", "url": "https://a.test", "x-a": 1},
            "contact": {"name": "N"},
            "x-a": {"any": ["shape"]},
        },
        "servers": [{"url": "https://{a}.test", "variables": {"a": {"default": "b"}}, "x-host": "a"}],
        "paths": {"x-a": 1},
        "x-a": null,
    }));
    assert_same(
        &lowered.expect("is known"),
        &json!({
            "openapi": "3.0.3",
            "info": {
                "title": "T", "description": "D.", "version": "1",
                "license": {"name": "MIT", "url": "https://a.test", "x-a": 1},
                "contact": {"name": "N"},
                "x-a": {"any": ["shape"]},
                "x-summary": "S.",
            },
            "servers": [{"url": "https://{a}.test", "variables": {"a": {"default": "b"}}, "x-host": "a"}],
            "paths": {"x-a": 1},
            "x-a": null,
        }),
    );
}

#[test]
fn what_3_1_added_at_the_root_is_refused() {
    let mut document = with_components(json!({"pathItems": {}}));
    document["openapi"] = json!("3.2.0");
    document["webhooks"] = json!({});
    document["jsonSchemaDialect"] = json!("https://a.test");
    assert_eq!(
        refused_document(&document),
        [
            "openapi: version \"3.2.0\", where 3.1 is read",
            "components: member pathItems",
            "document: member webhooks",
            "document: member jsonSchemaDialect",
        ]
    );
}

#[test]
fn what_3_0_requires_is_missed() {
    let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}});
    assert_eq!(refused_document(&document), ["document: no member paths, which OpenAPI 3.0 requires"]);
    let document = json!({"openapi": "3.1.0", "paths": {"/v1/x": {"get": {}}}});
    assert_eq!(
        refused_document(&document),
        ["paths/~1v1~1x/get: no member responses, which OpenAPI 3.0 requires"]
    );
}

#[test]
fn security_schemes() {
    let schemes = json!({
        "Key": {"type": "apiKey", "in": "header", "name": "K", "description": "D.", "x-a": 1},
        "Token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
        "Login": {"type": "openIdConnect", "openIdConnectUrl": "https://a.test"},
        "Grant": {"type": "oauth2", "flows": {}},
    });
    let document = with_components(json!({"securitySchemes": schemes}));
    assert_same(&lower(&document).expect("is known")["components"]["securitySchemes"], &schemes);

    let document = with_components(json!({"securitySchemes": {"Tls": {"type": "mutualTLS"}}}));
    assert_eq!(
        refused_document(&document),
        ["components/securitySchemes/Tls: security scheme of type mutualTLS"]
    );
}

#[test]
fn a_document_that_is_no_object_is_refused() {
    assert_eq!(refused_document(&json!([])), ["document: not an object"]);
    assert_eq!(
        refused_document(&json!({"openapi": "3.1.0", "paths": [], "tags": {}})),
        ["paths: not an object", "tags: not a list"]
    );
}
