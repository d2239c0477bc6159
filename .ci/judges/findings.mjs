// Reads the report of redocly or spectral: prints 'errors warnings', then a line for each error.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const findings = Array.isArray(report)
  ? report.map(({ severity, code, path, message }) => ({
      grade: severity === 0 ? "error" : "warn",
      line: `${code} at ${path.join("/")}: ${message}`,
    }))
  : report.problems.map(({ severity, ruleId, location, message }) => ({
      grade: severity,
      line: `${ruleId} at ${location[0]?.pointer ?? "the file"}: ${message}`,
    }));
const errors = findings.filter(({ grade }) => grade === "error");

console.log(errors.length, findings.length - errors.length);
for (const { line } of errors) console.log(line);
