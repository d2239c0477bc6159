//! The body of `send`: the generator's own from the parameters to the request, ours from there.

use quote::{ToTokens, format_ident};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ImplItem, Item, Stmt, parse_quote};

/// Hands every built request to `Client::call`, which sends, refuses and decodes.
pub(super) fn adapt(file: &mut syn::File) -> Result<(), String> {
    let mut adapted = 0;
    for item in &mut file.items {
        if let Item::Struct(item) = item {
            // Pages and waits are built on the same builders.
            item.fields.iter_mut().for_each(|field| field.vis = parse_quote!(pub(crate)));
            item.attrs.push(parse_quote!(#[must_use = "a call is made when it is sent"]));
        }
        let Item::Impl(item) = item else { continue };
        for member in &mut item.items {
            let ImplItem::Fn(method) = member else { continue };
            if method.sig.ident == "send" {
                send(method)?;
                adapted += 1;
            }
        }
    }
    if adapted == 0 { Err("the generator wrote no send".to_owned()) } else { Ok(()) }
}

fn send(method: &mut syn::ImplItemFn) -> Result<(), String> {
    let statements = std::mem::take(&mut method.block.stmts);
    let position = |name: &str| {
        statements
            .iter()
            .position(|statement| local_name(statement).is_some_and(|local| local == name))
            .ok_or_else(|| format!("a send has no `let {name}`"))
    };
    let info = statements.get(position("info")?).map(operation_id).ok_or("a send has no info")?;
    let operation = format_ident!("{}", info?.to_uppercase());
    let request = position("request")?;
    let header_map = position("header_map")?;
    let Some(Stmt::Local(syn::Local { init: Some(init), .. })) = statements.get(request) else {
        return Err(format!("the request of {operation} has no value"));
    };
    let request = without_version(&init.expr)?;
    let mut kept: Vec<Stmt> = statements.into_iter().take(header_map).collect();
    let mut rename = Rename;
    kept.iter_mut().for_each(|statement| rename.visit_stmt_mut(statement));
    let mut request = request;
    rename.visit_expr_mut(&mut request);
    method.block.stmts = parse_quote! {
        let operation = &operations::#operation;
        #(#kept)*
        let request = #request;
        client.call(operation, request).await
    };
    Ok(())
}

fn local_name(statement: &Stmt) -> Option<String> {
    let Stmt::Local(local) = statement else { return None };
    match &local.pat {
        syn::Pat::Ident(name) => Some(name.ident.to_string()),
        _ => None,
    }
}

/// The id in `let info = OperationInfo { operation_id: "…" }`.
fn operation_id(statement: &Stmt) -> Result<String, String> {
    if let Stmt::Local(syn::Local { init: Some(init), .. }) = statement
        && let Expr::Struct(info) = &*init.expr
        && let Some(field) = info.fields.first()
        && let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(id), .. }) = &field.expr
    {
        return Ok(id.value());
    }
    Err("a send names no operation".to_owned())
}

/// Takes `.headers(header_map).build()?` off the chain: the header says the version of the
/// description to a service that never asked.
fn without_version(chain: &Expr) -> Result<Expr, String> {
    let unexpected = || format!("a request ends otherwise: {}", chain.to_token_stream());
    let Expr::Try(attempt) = chain else { return Err(unexpected()) };
    let Expr::MethodCall(build) = &*attempt.expr else { return Err(unexpected()) };
    let Expr::MethodCall(headers) = &*build.receiver else { return Err(unexpected()) };
    if build.method == "build" && headers.method == "headers" {
        Ok((*headers.receiver).clone())
    } else {
        Err(unexpected())
    }
}

/// The runtime's names in the place of the generator's.
struct Rename;

impl VisitMut for Rename {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::Path(path) if ends(&path.path, &["Error", "InvalidRequest"]) => {
                *expr = parse_quote!(|message| crate::Error::invalid(operation, message));
            }
            Expr::Field(field) if is_member(field, "client", "baseurl") => {
                *expr = parse_quote!(client.base_url(operation));
            }
            Expr::Field(field) if is_member(field, "client", "client") => *expr = parse_quote!(client.http()),
            Expr::Call(call) => {
                if let Expr::Path(path) = &*call.func
                    && ends(&path.path, &["QueryParam", "new"])
                {
                    let arguments = &call.args;
                    *expr = parse_quote!(query(#arguments));
                }
            }
            Expr::MethodCall(call) if call.method == "form_urlencoded" => {
                let body = &call.args;
                let receiver = &call.receiver;
                *expr = parse_quote!(#receiver.form_urlencoded(operation, #body));
            }
            _ => {}
        }
    }

    fn visit_macro_mut(&mut self, item: &mut syn::Macro) {
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        if let Ok(mut arguments) = item.parse_body_with(parser) {
            arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            item.tokens = arguments.to_token_stream();
        }
    }
}

fn ends(path: &syn::Path, names: &[&str]) -> bool {
    let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    segments.iter().rev().zip(names.iter().rev()).filter(|(a, b)| a == *b).count() == names.len()
}

fn is_member(field: &syn::ExprField, base: &str, member: &str) -> bool {
    let is_base = matches!(&*field.base, Expr::Path(path) if path.path.is_ident(base));
    is_base && matches!(&field.member, syn::Member::Named(name) if name == member)
}
