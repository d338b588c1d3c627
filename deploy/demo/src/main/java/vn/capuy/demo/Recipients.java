package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** To whom the documents of the register went: what a higher level guides by, and what the district issued to its communes. */
final class Recipients {
    private static final Set<String> GUIDING = Set.of("RESOLUTION", "DIRECTIVE", "PROGRAMME", "PLAN");
    private static final Set<String> TO_COMMUNES = Set.of("RESOLUTION", "DIRECTIVE", "PLAN");

    private final Table table =
            new Table("22-recipients.csv", "issuer,notation,issued_on,organisation,outside,reach,purpose,copies");
    private final Organisation organisation;
    private final Chance chance = Chance.of("recipients");

    Recipients(Organisation organisation, Documents documents) {
        this.organisation = organisation;
        // Nobody is to need a clearance to take the file over.
        documents
                .table()
                .records()
                .filter(document -> document.get("void_reason").isEmpty())
                .filter(document -> document.get("secrecy").equals("NONE"))
                .forEach(this::send);
    }

    private void send(Map<String, String> document) {
        switch (document.get("issuer")) {
            case "TW" -> name(document, "QN", null, "BELOW", "TO_IMPLEMENT", 1);
            case "QN" -> ofTheProvince(document);
            case "BL" -> ofTheDistrict(document);
            default -> {}
        }
    }

    private void ofTheProvince(Map<String, String> document) {
        if (!GUIDING.contains(document.get("type"))) {
            return;
        }
        if (LocalDate.parse(document.get("issued_on")).isBefore(Calendar.REORGANISATION)) {
            name(document, "BL", null, "BELOW", "TO_IMPLEMENT", 1);
            name(document, "TY", null, "BELOW", "TO_IMPLEMENT", 1);
        } else {
            for (Commune commune : organisation.newCommunes()) {
                name(document, commune.committee(), null, "BELOW", "TO_IMPLEMENT", 1);
            }
        }
    }

    private void ofTheDistrict(Map<String, String> document) {
        String type = document.get("type");
        if (!TO_COMMUNES.contains(type)
                || LocalDate.parse(document.get("issued_on")).isBefore(Calendar.TERM_START)) {
            return;
        }
        // A third of the plans are the district's own work, of which the communes are only told.
        boolean told = type.equals("PLAN") && chance.percent(33);
        for (Commune commune : organisation.communes("BL")) {
            name(document, commune.committee(), null, "OWN", told ? "TO_KNOW" : "TO_IMPLEMENT", 1);
        }
        if (!type.equals("PLAN")) {
            name(document, "QN", null, "OWN", "TO_REPORT_TO", 1);
        } else if (chance.percent(20)) {
            name(document, null, chance.pick(IncomingDocuments.OUTSIDE), "OWN", "TO_KNOW", 1);
        }
        name(document, "BL-VP", null, "OWN", "TO_KEEP", 2);
    }

    private void name(
            Map<String, String> document, String unit, String outside, String reach, String purpose, int copies) {
        table.row(
                document.get("issuer"),
                notation(organisation, document),
                document.get("issued_on"),
                unit,
                outside,
                reach,
                purpose,
                copies);
    }

    /** Number and symbol as the register writes them, such as 05-NQ/HU. */
    static String notation(Organisation organisation, Map<String, String> document) {
        return "%02d-%s/%s"
                .formatted(
                        Integer.valueOf(document.get("number")),
                        DocumentType.valueOf(document.get("type")).symbol,
                        organisation.unit(document.get("issuer")).symbol());
    }

    static List<Map<String, String>> standing(Documents documents, String issuer) {
        return documents
                .table()
                .records()
                .filter(document -> document.get("issuer").equals(issuer))
                .filter(document -> document.get("void_reason").isEmpty())
                .filter(document -> document.get("secrecy").equals("NONE"))
                .toList();
    }

    Table table() {
        return table;
    }
}
