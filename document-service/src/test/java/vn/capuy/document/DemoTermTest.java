package vn.capuy.document;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.platform.organisation.TermState;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.organisation.UnitState;
import vn.capuy.platform.organisation.UnitState.Placement;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The demo term's register gives the figures that the district's mid-term review reports. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(DemoTermTest.OnItsOwn.class)
class DemoTermTest {
    private static final Path DATA = Path.of("../deploy/demo/data");
    private static final Map<String, Integer> REPORTED = Map.of(
            "RESOLUTION", 14,
            "DIRECTIVE", 9,
            "PROGRAMME", 38,
            "WORKING_REGULATION", 18,
            "REGULATION", 11,
            "PLAN", 252,
            "CONCLUSION", 243,
            "NOTICE", 533);

    /** Its organisation is another than that of the other tests, so it runs in a service of its own. */
    public static class OnItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("capuy.feed.organisation.url", "");
        }
    }

    @Inject
    OrganisationStore organisation;

    @Test
    void the_midterm_figures_come_out_of_the_demo_register() throws Exception {
        enterTheOrganisation();
        importCsv(importer(), "documents/imports", Files.readString(DATA.resolve("12-documents.csv")))
                .then()
                .body("violations", empty())
                .statusCode(200);
        for (String post : new String[] {"22-recipients", "24-incoming"}) {
            importCsv(importer(), post.substring(3) + "/imports", Files.readString(DATA.resolve(post + ".csv")))
                    .then()
                    .body("violations", empty())
                    .statusCode(200);
        }
        importCsv(importer(), "working-groups/imports", Files.readString(DATA.resolve("13-working-groups.csv")))
                .then()
                .body("violations", empty())
                .statusCode(200);
        importCsv(importer(), "document-relations/imports", Files.readString(DATA.resolve("23-lineage.csv")))
                .then()
                .body("violations", empty())
                .statusCode(200);

        for (var file : List.of(
                "33-emulation-movements.csv emulation-movements",
                "34-mobilisation-models.csv mobilisation-models",
                "37-period-closes.csv task-periods")) {
            String[] word = file.split(" ");
            importCsv(importer(), word[1] + "/imports", Files.readString(DATA.resolve(word[0])))
                    .then()
                    .body("violations", empty())
                    .statusCode(200);
        }

        assertEquals(138, Database.number("select count(*) from task_period where taken_over"));

        JsonPath figures = secretary()
                .get(ROOT + "/indicators/values?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .statusCode(200)
                .body("values.find { it.code == 'DOC.ISSUED' }.value", equalTo(1118))
                .body("values.find { it.code == 'GROUP.WORKING' }.value", equalTo(7))
                .body("values.find { it.code == 'GROUP.WORKING' }.distinctSubjects", equalTo(7))
                .extract()
                .jsonPath();
        // Counted from the file: void ones and what was only to be known have no deadline that fell in the period.
        assertEquals(290, figures.getInt("values.find { it.code == 'DOC.RECEIVED' }.value"));
        assertEquals(2, figures.getInt("values.find { it.code == 'DOC.OVERDUE_ANSWERS' }.value"));
        assertEquals(168, figures.getInt("values.find { it.code == 'DOC.ANSWERED_ON_TIME' }.numerator"));
        assertEquals(198, figures.getInt("values.find { it.code == 'DOC.ANSWERED_ON_TIME' }.denominator"));
        var split = new HashMap<String, Integer>();
        for (Map<String, Object> part :
                figures.<List<Map<String, Object>>>get("values.find { it.code == 'DOC.ISSUED' }.split")) {
            if (((Number) part.get("value")).intValue() > 0) {
                split.put((String) part.get("key"), ((Number) part.get("value")).intValue());
            }
        }
        assertEquals(REPORTED, split);
        secretary()
                .get(ROOT + "/series?issuer=BL&term=2020-2025")
                .then()
                .body("items.findAll { it.missing > 0 }", empty())
                .body("items.findAll { it.datesOutOfOrder > 0 }", empty());
    }

    private static io.restassured.specification.RequestSpecification secretary() {
        return Desk.as(Tokens.of("secretary")
                .roles("document-reader", "kpi-reader")
                .org("BL")
                .clearance("TOP_SECRET"));
    }

    private void enterTheOrganisation() throws IOException {
        enterTheOrganisation(organisation);
    }

    /** For other tests of the demo term, which run in a service of its own too. */
    static void enterTheOrganisation(OrganisationStore organisation) throws IOException {
        Map<String, LocalDate> ends = new HashMap<>();
        Map<String, NamedCsvRecord> moves = new HashMap<>();
        for (NamedCsvRecord event : rows("02-organisation-events.csv")) {
            switch (event.getField("kind")) {
                case "MERGED", "SPLIT", "ENDED" ->
                    ends.put(event.getField("unit"), LocalDate.parse(event.getField("on")));
                case "MOVED" -> moves.put(event.getField("unit"), event);
                default -> {}
            }
        }
        List<UnitState> units = rows("01-units.csv").stream()
                .map(row -> unit(row, ends.get(row.getField("code")), moves.get(row.getField("code"))))
                .toList();
        List<TermState> terms = rows("03-terms.csv").stream()
                .map(row -> new TermState(
                        row.getField("committee"),
                        row.getField("code"),
                        day(row.getField("starts_on")),
                        day(row.getField("ends_on"))))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            organisation.save(units, Instant.now());
            organisation.saveTerms(terms);
        });
    }

    private static UnitState unit(NamedCsvRecord row, LocalDate end, NamedCsvRecord move) {
        LocalDate established = day(row.getField("established_on"));
        LocalDate moved = move == null ? end : day(move.getField("on"));
        var placements = new ArrayList<Placement>();
        if (!row.getField("parent").isEmpty()) {
            placements.add(new Placement(row.getField("parent"), established, moved));
        }
        if (move != null) {
            placements.add(new Placement(move.getField("parent"), moved, end));
        }
        return new UnitState(
                row.getField("code"),
                UnitKind.valueOf(row.getField("kind")),
                new MultilingualName(row.getField("name_vi"), row.getField("name_en"), row.getField("name_ar")),
                row.getField("symbol").isEmpty() ? null : row.getField("symbol"),
                row.getField("stands_in").isEmpty() ? null : row.getField("stands_in"),
                established,
                end,
                placements);
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return csv.stream().toList();
        }
    }
}
