package vn.capuy.document.registry;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.numbering.GoverningTerms;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.ImportedDocument.Numbered;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.document.type.TypeVersion;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.ScopeDays;
import vn.capuy.platform.organisation.UnitKind;

/** What only the registers can tell of rows to be imported, asked for all of them at once. */
@ApplicationScoped
class ImportCheck {
    private final Organisation organisation;
    private final DocumentTypes types;
    private final GoverningTerms terms;
    private final NumberSeries series;
    private final Jdbi jdbi;

    ImportCheck(Organisation organisation, DocumentTypes types, GoverningTerms terms, NumberSeries series, Jdbi jdbi) {
        this.organisation = organisation;
        this.types = types;
        this.terms = terms;
        this.series = series;
        this.jdbi = jdbi;
    }

    /** The rows that hold, with what the registers added to them. */
    static final class Checked {
        private final Map<ImportedDocument, ImportedDocument> completed = new IdentityHashMap<>();

        List<ImportedDocument> of(List<ImportedDocument> rows) {
            return rows.stream().map(completed::get).toList();
        }
    }

    void check(List<Parsed<ImportedDocument>> rows, Faults faults, Checked checked) {
        complete(rows, faults, checked);
        series.hold(
                checked.completed.values().stream().map(ImportedDocument::key).collect(toSet()));
        Set<Numbered> taken = taken(checked);
        var inFile = new HashSet<Numbered>();
        for (Parsed<ImportedDocument> row : rows) {
            ImportedDocument document = checked.completed.get(row.value());
            if (document != null && (taken.contains(document.numbered()) || !inFile.add(document.numbered()))) {
                faults.add(
                        row.row(),
                        "number",
                        document.number().toString(),
                        "violation.number-taken",
                        Map.of("series", document.series(), "issuer", document.issuer(), "term", document.term()));
            }
        }
    }

    private void complete(List<Parsed<ImportedDocument>> rows, Faults faults, Checked checked) {
        var issuers = rows.stream().map(row -> row.value().issuer()).collect(toSet());
        var days = rows.stream().map(row -> row.value().issuerDay()).collect(toSet());
        var known = new Known(
                organisation.find(issuers), organisation.scopeDays(issuers), types.versions(), terms.on(days));
        for (Parsed<ImportedDocument> row : rows) {
            ImportedDocument document = row.value();
            known.faultOfIssuer(document)
                    .ifPresent(fault -> faults.add(row.row(), "issuer", document.issuer(), fault, known.day(document)));
            known.faultOfType(document)
                    .ifPresent(fault ->
                            faults.add(row.row(), "type", document.type(), fault, Map.of("value", document.type())));
            if (known.hasIssuer(document) && known.term(document).isEmpty()) {
                faults.add(row.row(), "issued_on", document.issuedOn().toString(), "violation.no-term");
            }
            if (!faults.has(row.row())) {
                checked.completed.put(document, known.completed(document));
            }
        }
    }

    /** What the registers know of the issuers, types and days of a file. */
    private record Known(
            Map<String, Organisation.Unit> units,
            ScopeDays scope,
            DocumentTypes.Versions versions,
            GoverningTerms.Found terms) {
        boolean hasIssuer(ImportedDocument document) {
            return units.containsKey(document.issuer()) && scope.hold(document.issuer(), document.issuedOn());
        }

        Optional<String> faultOfIssuer(ImportedDocument document) {
            if (!hasIssuer(document)) {
                return Optional.of("violation.organisation-unknown");
            }
            var unit = units.get(document.issuer());
            if (unit.kind() == UnitKind.STANDING_COMMITTEE) {
                return Optional.of("violation.standing-committee");
            }
            return unit.symbol() == null ? Optional.of("violation.issuer-without-symbol") : Optional.empty();
        }

        Optional<String> faultOfType(ImportedDocument document) {
            if (!versions.know(document.type())) {
                return Optional.of("violation.unknown-reference");
            }
            boolean hasSymbol = version(document)
                    .filter(version -> version.symbol() != null)
                    .isPresent();
            return hasSymbol ? Optional.empty() : Optional.of("violation.type-without-symbol");
        }

        Optional<TypeVersion> version(ImportedDocument document) {
            return versions.on(document.type(), document.issuedOn());
        }

        Optional<String> term(ImportedDocument document) {
            return terms.of(document.issuer(), document.issuedOn());
        }

        Map<String, ?> day(ImportedDocument document) {
            return Map.of("date", document.issuedOn());
        }

        ImportedDocument completed(ImportedDocument document) {
            TypeVersion version = version(document).orElseThrow();
            return document.completed(
                    version.symbol(),
                    version.series(),
                    units.get(document.issuer()).symbol(),
                    term(document).orElseThrow());
        }
    }

    /** The numbers of the file that the register already has. */
    private Set<Numbered> taken(Checked checked) {
        var numbers = new HashMap<NumberSeries.Key, Set<Integer>>();
        checked.completed.values().forEach(document -> numbers.computeIfAbsent(document.key(), key -> new HashSet<>())
                .add(document.number()));
        var taken = new HashSet<Numbered>();
        jdbi.useHandle(handle -> numbers.forEach((key, wanted) -> handle.createQuery("""
                        select number from document
                        where issuer = :issuer and series = :series and term = :term and number = any(:numbers)""")
                .bindMethods(key)
                .bindArray("numbers", Integer.class, wanted)
                .mapTo(int.class)
                .forEach(number -> taken.add(new Numbered(key, number)))));
        return taken;
    }
}
