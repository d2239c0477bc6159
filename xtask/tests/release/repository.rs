//! A repository with a description, a crate and a changelog.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::{Value, json};

pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// Everything is 0.1.0, and nothing was ever released.
    pub fn untagged(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("release-{name}"));
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        for folder in ["openapi", "truora-api/src", "xtask"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        let repository = Self { root };
        repository.write("Cargo.toml", "[workspace]\nmembers = [\"truora-api\"]\nresolver = \"3\"\n");
        repository.package("0.1.0");
        repository.source("//! A crate.\n\n/// Answers.\npub fn one() -> u8 {\n    1\n}\n");
        repository.describe("0.1.0", |_| {});
        repository.changelog("- Everything.");
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.commit("before");
        repository
    }

    /// 0.1.0 was released as it is.
    pub fn tagged(name: &str) -> Self {
        let repository = Self::untagged(name);
        repository.tag("v0.1.0");
        repository
    }

    /// Everything is as the declarations say, and was released.
    pub fn declared(name: &str) -> Self {
        let repository = Self::untagged(name);
        for (path, text) in outputs() {
            let folder = repository.root.join(path);
            fs::create_dir_all(folder.parent().unwrap()).unwrap();
            repository.write(path, text);
        }
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec-gen/src"),
            &repository.root.join("spec-gen/src"),
        );
        repository.package(&version());
        repository.commit("declared");
        repository
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn commit(&self, message: &str) {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    pub fn tag(&self, name: &str) {
        self.git(&["tag", name]);
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.root.join(name), text).unwrap();
    }

    /// The description in the working tree: the declared one with an edit.
    pub fn describe(&self, version: &str, edit: impl FnOnce(&mut Value)) {
        let mut document = spec_gen::openapi().unwrap();
        document["info"]["version"] = json!(version);
        edit(&mut document);
        self.write("openapi/truora.yaml", &xtask::yaml::to_yaml(&document).unwrap());
    }

    pub fn package(&self, version: &str) {
        let text = format!("[package]\nname = \"truora-api\"\nversion = \"{version}\"\nedition = \"2024\"\n");
        self.write("truora-api/Cargo.toml", &text);
    }

    pub fn source(&self, text: &str) {
        self.write("truora-api/src/lib.rs", text);
    }

    /// The changelog with these lines under `[Unreleased]`.
    pub fn changelog(&self, lines: &str) {
        let text =
            format!("# Changelog\n\n## [Unreleased]\n\n{lines}\n\n## [0.0.9]\n\n- `watch`, `getReceipt`\n");
        self.write("CHANGELOG.md", &text);
    }

    fn git(&self, arguments: &[&str]) {
        let identity =
            ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let status = Command::new("git").current_dir(&self.root).args(identity).args(arguments).status();
        assert!(status.unwrap().success(), "{arguments:?}");
    }
}

/// The version that is declared.
pub fn version() -> String {
    spec_gen::openapi().unwrap()["info"]["version"].as_str().unwrap().to_owned()
}

/// What the declarations make.
fn outputs() -> &'static [(String, String)] {
    static OUTPUTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    OUTPUTS.get_or_init(|| xtask::regenerate::outputs_of(&spec_gen::openapi().unwrap()).unwrap())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
