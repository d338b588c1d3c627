package vn.capuy.document.registry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.capuy.document.numbering.GoverningTerms;
import vn.capuy.document.registry.ImportedDocument.Placed;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.document.type.TypeVersion;
import vn.capuy.document.type.symbol.IssuerSymbols.Sign;
import vn.capuy.document.type.symbol.IssuerSymbols.Signing;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.ScopeDays;
import vn.capuy.platform.organisation.UnitKind;

/** What the registers know of the issuers, types, fields and days of a file. */
record ImportKnowledge(
        Map<String, Organisation.Unit> units,
        ScopeDays scope,
        DocumentTypes.Versions versions,
        Set<String> fields,
        GoverningTerms.Found terms,
        Function<Signing, Sign> signs) {

    void tellFaults(Parsed<ImportedDocument> row, Faults faults) {
        ImportedDocument document = row.value();
        faultOfIssuer(document)
                .ifPresent(fault ->
                        faults.add(row.row(), "issuer", document.issuer(), fault, Map.of("date", document.issuedOn())));
        faultOfType(document)
                .ifPresent(fault ->
                        faults.add(row.row(), "type", document.type(), fault, Map.of("value", document.type())));
        if (document.field() != null && !fields.contains(document.field())) {
            faults.unknown(row.row(), "field", document.field());
        }
        if (hasIssuer(document) && term(document).isEmpty()) {
            faults.add(row.row(), "issued_on", document.issuedOn().toString(), "violation.no-term");
        }
    }

    Placed placed(ImportedDocument document) {
        TypeVersion version = version(document).orElseThrow();
        Sign sign = signs.apply(document.signing());
        return new Placed(
                document,
                version.symbol(),
                sign.series() == null ? version.series() : sign.series(),
                sign.symbol(),
                term(document).orElseThrow(),
                0);
    }

    private boolean hasIssuer(ImportedDocument document) {
        return units.containsKey(document.issuer()) && scope.hold(document.issuer(), document.issuedOn());
    }

    private Optional<String> faultOfIssuer(ImportedDocument document) {
        if (!hasIssuer(document)) {
            return Optional.of("violation.organisation-unknown");
        }
        if (units.get(document.issuer()).kind() == UnitKind.STANDING_COMMITTEE) {
            return Optional.of("violation.standing-committee");
        }
        return signs.apply(document.signing()).symbol() == null
                ? Optional.of("violation.issuer-without-symbol")
                : Optional.empty();
    }

    private Optional<String> faultOfType(ImportedDocument document) {
        if (!versions.know(document.type())) {
            return Optional.of("violation.unknown-reference");
        }
        boolean hasSymbol =
                version(document).filter(version -> version.symbol() != null).isPresent();
        return hasSymbol ? Optional.empty() : Optional.of("violation.type-without-symbol");
    }

    private Optional<TypeVersion> version(ImportedDocument document) {
        return versions.on(document.type(), document.issuedOn());
    }

    private Optional<String> term(ImportedDocument document) {
        return terms.of(document.issuer(), document.issuedOn());
    }
}
