package vn.capuy.document.registry;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.field.Fields;
import vn.capuy.document.numbering.GoverningTerms;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.ImportedDocument.Numbered;
import vn.capuy.document.registry.ImportedDocument.Placed;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.document.type.symbol.IssuerSymbols;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;

/** What only the registers can tell of rows to be imported, asked for all of them at once. */
@ApplicationScoped
class ImportCheck {
    private final Organisation organisation;
    private final DocumentTypes types;
    private final Fields fields;
    private final GoverningTerms terms;
    private final IssuerSymbols symbols;
    private final NumberSeries series;
    private final Jdbi jdbi;

    ImportCheck(
            Organisation organisation,
            DocumentTypes types,
            Fields fields,
            GoverningTerms terms,
            IssuerSymbols symbols,
            NumberSeries series,
            Jdbi jdbi) {
        this.organisation = organisation;
        this.types = types;
        this.fields = fields;
        this.terms = terms;
        this.symbols = symbols;
        this.series = series;
        this.jdbi = jdbi;
    }

    /** The rows that hold, with what the registers added to them. */
    static final class Checked {
        private final Map<ImportedDocument, Placed> placed = new IdentityHashMap<>();

        List<Placed> of(List<ImportedDocument> rows) {
            return rows.stream().map(placed::get).toList();
        }
    }

    void check(List<Parsed<ImportedDocument>> rows, Faults faults, Checked checked) {
        place(rows, faults, checked);
        series.hold(checked.placed.values().stream().map(Placed::key).collect(toSet()));
        Map<Numbered, Integer> given = given(checked);
        // What claims to stand alone goes first: a duplicate may stand above it in the file.
        for (boolean duplicates : List.of(false, true)) {
            for (Parsed<ImportedDocument> row : rows) {
                Placed placed = checked.placed.get(row.value());
                if (placed != null && row.value().duplicate() == duplicates) {
                    number(row, placed, given, faults, checked);
                }
            }
        }
    }

    private static void number(
            Parsed<ImportedDocument> row, Placed placed, Map<Numbered, Integer> given, Faults faults, Checked checked) {
        int times = given.merge(placed.numbered(), 1, Integer::sum) - 1;
        if (times > 0 && !row.value().duplicate()) {
            faults.add(
                    row.row(),
                    "number",
                    row.value().number().toString(),
                    "violation.number-taken",
                    Map.of("series", placed.series(), "issuer", row.value().issuer(), "term", placed.term()));
        }
        checked.placed.put(row.value(), placed.repeated(times));
    }

    private void place(List<Parsed<ImportedDocument>> rows, Faults faults, Checked checked) {
        var documents = rows.stream().map(Parsed::value).toList();
        var issuers = documents.stream().map(ImportedDocument::issuer).collect(toSet());
        var known = new ImportKnowledge(
                organisation.find(issuers),
                organisation.scopeDays(issuers),
                types.versions(),
                fields.codes(),
                terms.on(documents.stream().map(ImportedDocument::issuerDay).collect(toSet())),
                symbols.on(documents.stream().map(ImportedDocument::signing).collect(toSet())));
        for (Parsed<ImportedDocument> row : rows) {
            known.tellFaults(row, faults);
            if (!faults.has(row.row())) {
                checked.placed.put(row.value(), known.placed(row.value()));
            }
        }
    }

    /** How often the register already has each number of the file. */
    private Map<Numbered, Integer> given(Checked checked) {
        var numbers = new HashMap<NumberSeries.Key, Set<Integer>>();
        checked.placed.values().forEach(placed -> numbers.computeIfAbsent(placed.key(), key -> new HashSet<>())
                .add(placed.document().number()));
        var given = new HashMap<Numbered, Integer>();
        jdbi.useHandle(handle -> numbers.forEach((key, wanted) -> handle.createQuery("""
                        select number, suffix, max(repeat) + 1 as times from document
                        where issuer = :issuer and series = :series and term = :term and number = any(:numbers)
                        group by number, suffix""")
                .bindMethods(key)
                .bindArray("numbers", Integer.class, wanted)
                .map((row, context) -> given.put(
                        new Numbered(key, row.getInt("number"), row.getString("suffix")), row.getInt("times")))
                .list()));
        return given;
    }
}
