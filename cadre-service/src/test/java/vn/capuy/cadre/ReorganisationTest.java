package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/**
 * The reorganisation of Bình Liêu on 2025-07-01, replayed through the API upon an installation that worked until the day
 * before: the district with its town and six communes goes over to three communes of the province, and a part to Tiên Yên.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReorganisationTest {
    private static final Path DATA = Path.of("../deploy/demo/data");
    private static final String MID_TERM = "&from=2020-08-01&to=2023-03-31";
    private static final String THE_DAY = "2025-07-01";

    @Test
    void the_reorganisation_is_replayed_end_to_end() throws IOException {
        theDistrictAsItWasTheDayBefore();
        var parts = parts();
        refusedWhileSomethingHangs(parts);
        var event = enter("QN", "SX", THE_DAY, parts, true).statusCode(201);
        whatTheEventTells(event, parts);
        postsAndHoldingsEndedWithTheirUnits();
        theTreesBeforeAndAfter();
        theFiguresUnderBothTrees();
        aSecondMergerGoesOnFromTheFirst();
        theOtherServicesAreTold();
    }

    private static void theDistrictAsItWasTheDayBefore() throws IOException {
        Database.empty();
        take("01-units.csv", "/organisation/units", line -> !line.endsWith("," + THE_DAY));
        take("04-people.csv", "/people", line -> true);
        take("05-posts.csv", "/posts", line -> !line.contains("," + THE_DAY + ","));
        take("06-holdings.csv", "/holdings", line -> !line.contains("," + THE_DAY + ","));
        take("10-training.csv", "/training-classes", line -> true);
    }

    /** What ends on the last day of the district was open as long as nobody knew of its end. */
    private static void take(String file, String path, Predicate<String> kept) throws IOException {
        String[] lines = Files.readAllLines(DATA.resolve(file)).stream()
                .filter(kept)
                .map(line -> line.endsWith(",2025-06-30") ? line.substring(0, line.lastIndexOf(',') + 1) : line)
                .toArray(String[]::new);
        Api.importing(Api.importer(), path, "", lines).statusCode(200).body("written", equalTo(lines.length - 1));
    }

    private static List<Map<String, Object>> parts() throws IOException {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve("01-units.csv"))) {
            String[] cells = line.split(",", -1);
            if (line.endsWith("," + THE_DAY)) {
                parts.add(established(cells[0], cells[1], cells[2], cells[4], cells[5], cells[6]));
            }
        }
        Files.readAllLines(DATA.resolve("02-organisation-events.csv")).stream()
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.split(",", -1);
                    Map<String, Object> part = new LinkedHashMap<>();
                    part.put("kind", cells[1]);
                    part.put("unit", cells[4]);
                    part.put("parent", cells[5].isEmpty() ? null : cells[5]);
                    part.put("successor", cells[6].isEmpty() ? null : cells[6]);
                    part.put("share", cells[7].isEmpty() ? null : cells[7]);
                    parts.add(part);
                });
        return parts;
    }

    private static Map<String, Object> established(
            String code, String kind, String parent, String vi, String en, String ar) {
        return Map.of(
                "kind",
                "ESTABLISHED",
                "unit",
                code,
                "unitKind",
                kind,
                "parent",
                parent,
                "name",
                Map.of("vi", vi, "en", en, "ar", ar));
    }

    private static Map<String, Object> moved(String unit, String parent) {
        return Map.of("kind", "MOVED", "unit", unit, "parent", parent);
    }

    private static Map<String, Object> merged(String unit, String successor) {
        return Map.of("kind", "MERGED", "unit", unit, "successor", successor, "share", "ALL");
    }

    private static ValidatableResponse enter(
            String org, String code, String day, List<Map<String, Object>> parts, boolean closesPosts) {
        return Api.editor(org)
                .body(Map.of(
                        "code",
                        code,
                        "onDate",
                        day,
                        "basis",
                        "Nghị quyết 1679/NQ-UBTVQH15",
                        "closesPosts",
                        closesPosts,
                        "parts",
                        parts))
                .post("/organisation/events")
                .then();
    }

    private static void refusedWhileSomethingHangs(List<Map<String, Object>> parts) {
        long units = Database.number("select count(*) from org_unit");
        long openPosts = openPosts();
        assertTrue(openPosts > 80, () -> "open posts: " + openPosts);
        List<String> messages = enter("QN", "SX", THE_DAY, parts, false)
                .statusCode(400)
                .extract()
                .path("violations.message");
        assertTrue(
                messages.stream()
                        .anyMatch(each ->
                                each.contains("Posts of BL-HD-DU that would outlive it (4): BL-HD-DU-BT, BL-HD-DU-")),
                messages::toString);
        assertTrue(
                messages.stream()
                        .anyMatch(each -> each.contains("Holdings of posts of BL-VN-DU that would still be open")),
                messages::toString);
        var withoutACell = parts.stream()
                .filter(part -> !"BL-VN-C08".equals(part.get("unit")) && !"BL-VN-T09".equals(part.get("unit")))
                .toList();
        enter("QN", "SX", THE_DAY, withoutACell, true)
                .statusCode(400)
                .body("violations", hasSize(2))
                .body("violations.message", hasItem("Cells left hanging on BL-VN-DU when it ends (1): BL-VN-C08."))
                .body(
                        "violations.message",
                        hasItem("Villages or other places left hanging on BL-VN when it ends (1): BL-VN-T09."));
        assertEquals(0, Database.number("select count(*) from org_event"));
        assertEquals(units, Database.number("select count(*) from org_unit"));
        assertEquals(openPosts, openPosts());
    }

    private static long openPosts() {
        return Database.number("select count(*) from post where voided_at is null and valid_to is null");
    }

    private static void whatTheEventTells(ValidatableResponse event, List<Map<String, Object>> parts) {
        long passed =
                parts.stream().filter(part -> part.get("successor") != null).count();
        event.body("parts", hasSize(parts.size()))
                .body("successions", hasSize((int) passed))
                .body("successions.find { it.predecessor == 'BL-HM' }.successor", equalTo("QN-HM"))
                .body("successions.find { it.predecessor == 'BL-HM' }.share", equalTo("ALL"))
                .body(
                        "successions.findAll { it.predecessor == 'BL-VN' }.successor",
                        containsInAnyOrder("QN-BL", "QN-TY"))
                .body("successions.find { it.predecessor == 'BL-VN' }.share", equalTo("PART"))
                .body("parts.find { it.unit == 'QN-TY' }.kind", equalTo("ESTABLISHED"))
                .body("parts.find { it.unit == 'QN-TY' }.unitKind", equalTo("COMMUNE"));
        assertEquals(passed, Database.number("select count(*) from org_succession"));
    }

    private static void postsAndHoldingsEndedWithTheirUnits() {
        String ofEnded = " join post p on p.id = h.post join org_unit u on u.code = p.org where u.ended_on is not null"
                + " and h.voided_at is null and ";
        assertEquals(
                0,
                Database.number(
                        "select count(*) from post p join org_unit u on u.code = p.org"
                                + " where p.voided_at is null and u.ended_on is not null and (p.valid_to is null or p.valid_to >= u.ended_on)"));
        assertEquals(
                0,
                Database.number(
                        "select count(*) from holding h" + ofEnded + "(h.held_to is null or h.held_to >= u.ended_on)"));
        long ended =
                Database.number("select count(*) from holding h" + ofEnded + "h.ended_by_kind = 'ORGANISATION_EVENT'");
        assertTrue(ended > 100, () -> "ended: " + ended);
        assertEquals(ended, Database.number("select count(*) from journal where action = 'holding.ended'"));
        assertEquals(
                List.of("2025-06-30"),
                Database.column("select distinct held_to from holding where ended_by_kind = 'ORGANISATION_EVENT'"));
        // Who heads a village goes on with it.
        Api.reader("QN")
                .get("/organisation/units/BL-VN-T08?onDay=" + THE_DAY)
                .then()
                .body("parent", equalTo("QN-TY"))
                .body("heads.kind", contains("VILLAGE_HEAD"));
    }

    private static void theTreesBeforeAndAfter() {
        Api.reader("QN")
                .get("/organisation/tree?root=BL&onDay=2025-06-30&heads=true")
                .then()
                .statusCode(200)
                .body("root.children.findAll { it.kind in ['COMMUNE', 'TOWN'] }", hasSize(7))
                .body("root.heads.kind", contains("SECRETARY"))
                .body("root.formerly", nullValue())
                .body(
                        "root.children.find { it.code == 'BL-VN' }.children.code",
                        hasItems("BL-VN-DU", "BL-VN-T01", "BL-VN-T08"));
        Api.reader("QN")
                .get("/organisation/tree?root=BL&onDay=" + THE_DAY)
                .then()
                .statusCode(404);
        Api.reader("QN")
                .get("/organisation/tree?root=QN-BL&tree=TODAY")
                .then()
                .statusCode(200)
                .body("root.children.code", hasItems("QN-BL-DU", "BL-VN-T01", "BL-TT-K01", "BL-HD-T01", "BL-YT"))
                .body("root.children.code", not(hasItem("BL-VN-T08")))
                .body("root.heads", nullValue())
                .body("root.formerly.unit", contains("BL-HD", "BL-TT", "BL-VN"))
                .body("root.formerly.share", contains("ALL", "ALL", "PART"));
        Api.reader("QN")
                .get("/organisation/units?tree=TODAY&parent=QN-TY&kind=COMMUNE")
                .then()
                .body("items.code", contains("BL-VN", "TY-PD", "TY-TL"))
                .body("items.share", contains("PART", "ALL", "ALL"));
        Api.reader("QN")
                .get("/organisation/units/BL-VN/successors")
                .then()
                .body("unit", contains("QN-BL", "QN-TY"))
                .body("share", contains("PART", "PART"))
                .body("[0].chain[0].onDate", equalTo(THE_DAY))
                .body("[0].chain[0].event", equalTo("SX"));
        Api.reader("QN")
                .get("/organisation/units/BL-VN/successors?onDay=2025-06-30")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    private static void theFiguresUnderBothTrees() throws IOException {
        assertEquals(0, trained("QN-BL", "").getInt("value"));
        JsonPath binhLieu = trained("QN-BL", "&tree=TODAY");
        assertEquals(sentBy("BL-TT-DU", "BL-HD-DU"), binhLieu.getLong("value"));
        assertEquals(List.of("BL-HD-DU", "BL-TT-DU", "BL-VN-DU"), binhLieu.getList("allocation.unit"));
        assertEquals(List.of(true, true, false), binhLieu.getList("allocation.counted"));
        assertEquals(List.of("ALL", "ALL", "PART"), binhLieu.getList("allocation.share"));
        assertEquals(sentBy("BL-VN-DU"), binhLieu.getLong("allocation[2].records"));
        assertNull(binhLieu.getString("allocation[2].estimate"));
        assertEquals(
                sentBy("BL-HM-DU", "BL-DV-DU"), trained("QN-HM", "&tree=TODAY").getLong("value"));
        assertEquals(
                sentBy("BL-LH-DU", "BL-DT-DU"), trained("QN-LH", "&tree=TODAY").getLong("value"));
        // All of it stays in the province, also what was divided and what ended without a successor.
        JsonPath province = trained("QN", "&tree=TODAY");
        assertEquals(trained("QN", "").getLong("value"), province.getLong("value"));
        assertEquals(List.of(), province.getList("allocation"));
        // Villages have passed one by one, so what is counted by villages is exact for both parts of Vô Ngại.
        assertEquals(15 + 9 + 7, covered("QN-BL").getInt("denominator"));
        assertEquals(5 + 4 + 4, covered("QN-TY").getInt("denominator"));
        assertEquals(List.of(), covered("QN-BL").getList("allocation"));
    }

    private static JsonPath trained(String org, String more) {
        return figure(org, more, "TRAIN.ATTENDANCES");
    }

    private static JsonPath covered(String org) {
        return figure(org, "&tree=TODAY", "DUAL.COVERAGE");
    }

    private static JsonPath figure(String org, String more, String code) {
        return Api.reader("QN")
                .get("/indicators/values?org=" + org + MID_TERM + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("values.find { it.code == '" + code + "' }");
    }

    /** As the file has it. */
    private static long sentBy(String... committees) throws IOException {
        return Files.readAllLines(DATA.resolve("10-training.csv")).stream()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .filter(cells -> Arrays.asList(committees).contains(cells[9]) && cells[12].isEmpty())
                .filter(cells -> cells[10].compareTo("2020-08-01") >= 0 && cells[10].compareTo("2023-03-31") <= 0)
                .count();
    }

    private static void aSecondMergerGoesOnFromTheFirst() throws IOException {
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(established("QN-BX", "COMMUNE", "QN", "Xã Biên Xanh", "Bien Xanh Commune", "بلدة بيان سان"));
        parts.add(
                established("QN-BX-DU", "GRASSROOTS_COMMITTEE", "QN-BX", "Đảng uỷ xã Biên Xanh", "Committee", "لجنة"));
        for (String commune : List.of("QN-BL", "QN-LH")) {
            parts.add(merged(commune, "QN-BX"));
            parts.add(merged(commune + "-DU", "QN-BX-DU"));
            for (String parent : List.of(commune, commune + "-DU")) {
                List<String> below = Api.reader("QN")
                        .get("/organisation/units?limit=500&onDay=2025-09-30&parent=" + parent)
                        .then()
                        .extract()
                        .path("items.code");
                below.stream()
                        .filter(code -> !code.equals(commune + "-DU"))
                        .forEach(code -> parts.add(moved(code, parent.replace(commune, "QN-BX"))));
            }
        }
        enter("QN", "SX-2", "2025-10-01", parts, false).statusCode(201);
        Api.reader("QN")
                .get("/organisation/units/BL-VN/successors")
                .then()
                .body("unit", contains("QN-BX", "QN-TY"))
                .body("share", contains("PART", "PART"))
                .body("[0].chain.predecessor", contains("BL-VN", "QN-BL"))
                .body("[0].chain.event", contains("SX", "SX-2"));
        Api.reader("QN")
                .get("/organisation/units/QN-BX/predecessors")
                .then()
                .body("unit", contains("BL-DT", "BL-HD", "BL-LH", "BL-TT", "BL-VN", "QN-BL", "QN-LH"))
                .body("share", contains("ALL", "ALL", "ALL", "ALL", "PART", "ALL", "ALL"));
        JsonPath both = trained("QN-BX", "&tree=TODAY");
        assertEquals(sentBy("BL-TT-DU", "BL-HD-DU", "BL-LH-DU", "BL-DT-DU"), both.getLong("value"));
        assertEquals(List.of("BL-VN-DU"), both.getList("allocation.findAll { !it.counted }.unit"));
        Api.reader("QN")
                .get("/indicators/values?org=QN-BL&tree=TODAY" + MID_TERM)
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("QN-BX"));
        // As it stood, nothing has changed.
        assertEquals(sentBy("BL-VN-DU"), trained("BL-VN", "").getLong("value"));
    }

    private static void theOtherServicesAreTold() {
        List<String> types = Api.as("service", "TW", "feed-reader")
                .get("/feed?lastEventId=0&limit=2000")
                .then()
                .statusCode(200)
                .body("findAll { it.subject == 'BL-VN/QN-TY' }.data.share", contains("PART"))
                .body("findAll { it.subject == 'QN-BL/QN-BX' }.data.event", contains("SX-2"))
                .extract()
                .path("type");
        assertEquals(
                Database.number("select count(*) from org_succession"),
                types.stream()
                        .filter("vn.capuy.organisation.succession"::equals)
                        .count());
        // The holders who lost their posts by it are told last.
        assertEquals(
                "vn.capuy.organisation.succession",
                types.stream()
                        .filter(type -> !"vn.capuy.cadre.person".equals(type))
                        .toList()
                        .getLast());
    }
}
