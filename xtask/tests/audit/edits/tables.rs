//! The table of inputs and the table of reasons.

use super::{Edit, owned};

pub const EDITS: &[Edit] = &[
    (
        "an input becomes required",
        |page| page.row("CO")[0][3] = owned("phone_number*"),
        &[("inputs_changed", "Create check", "CO", ("Colombia", "phone_number*"))],
    ),
    (
        "an input is no longer required",
        |page| page.row("BR")[0][2] = owned("region"),
        &[("inputs_changed", "Create check", "BR", ("Brazil", "region"))],
    ),
    (
        "an input appears at the end of a cell",
        |page| page.row("CR")[0].push(owned("first_name")),
        &[("inputs_changed", "Create check", "CR", ("Costa Rica", "first_name"))],
    ),
    (
        "an input goes from the middle of a row",
        |page| {
            page.row("PE")[1].remove(2);
        },
        &[("inputs_changed", "Create check", "PE", ("Peru", "foreign_id*"))],
    ),
    (
        "a cell that did not apply gets inputs",
        |page| page.row("BR")[1] = vec![owned("foreign_id*"), owned("region*")],
        &[("inputs_changed", "Create check", "BR", ("Brazil", "foreign_id*"))],
    ),
    (
        "a cell no longer applies",
        |page| page.row("MX")[3] = vec![owned("N/A")],
        &[("inputs_changed", "Create check", "MX", ("Mexico", "foreign_id*tax_id*N/AN/A"))],
    ),
    (
        "an input counts in another place",
        |page| {
            let cell = &mut page.row("CL")[3];
            *cell.last_mut().unwrap() = owned("driver_license (Arica only)");
        },
        &[("inputs_changed", "Create check", "CL", ("Chile", "driver_license (Arica only)"))],
    ),
    (
        "an alternative goes",
        |page| page.row("CO")[1][0] = owned("foreign_id*"),
        &[("inputs_changed", "Create check", "CO", ("Colombia", "foreign_id*"))],
    ),
    (
        "one of two alternatives loses its star",
        |page| page.row("CO")[1][0] = owned("foreign_id or PPT*"),
        &[("inputs_changed", "Create check", "CO", ("Colombia", "foreign_id or PPT*"))],
    ),
    (
        "a country appears",
        |page| {
            let none = || vec![owned("N/A")];
            let cells = [vec![owned("national_id*"), owned("phone_number")], none(), none(), none(), none()];
            page.operation("Create check").inputs.insert(3, (owned("Ecuador"), owned("EC"), cells));
        },
        &[("inputs_changed", "Create check", "EC", ("Ecuador", "Ecuador"))],
    ),
    (
        "a country goes",
        |page| page.operation("Create check").inputs.retain(|row| row.1 != "CR"),
        &[(
            "inputs_changed",
            "Create check",
            "CR",
            (
                "Create check",
                "CountryPerson-NationalPerson-ForeignerCompanyVehicle-NationalVehicle-Foreigner",
            ),
        )],
    ),
    (
        "a reason appears",
        |page| page.operation("Get Result").reasons.push(owned("camera_denied")),
        &[(
            "reason_added",
            "Get Result",
            "camera_denied",
            ("Get Result", "camera_denied When that is what happened."),
        )],
    ),
    (
        "a reason goes",
        |page| page.operation("Get Result").reasons.retain(|it| it != "vpn_detected"),
        &[("reason_removed", "Get Result", "vpn_detected", ("Get Result", "Reason Explanation"))],
    ),
];
