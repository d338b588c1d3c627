package vn.capuy.document.clause;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ClausesTest {
    private static final String HEADER = "ref,parent,kind,label,heading,content,requires_tasks\n";

    private String plan;

    @BeforeEach
    void a_plan_of_the_district() {
        Desk.clear();
        plan = issued(document("BL", "PLAN", "2022-06-15"));
    }

    @Test
    void a_document_is_divided_as_it_divides_itself() {
        enter(List.of(
                        clause(
                                "ARTICLE",
                                "Điều 1",
                                clause("CLAUSE", "Khoản 1", clause("POINT", "a)")),
                                clause("CLAUSE", "Khoản 2")),
                        Map.of(
                                "kind",
                                "ARTICLE",
                                "label",
                                "Điều 2",
                                "heading",
                                "Tổ chức thực hiện",
                                "requiresTasks",
                                true)))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("", hasSize(5))
                .body("[2].path", equalTo("Điều 1 › Khoản 1 › a)"));
        // Behind those that are there.
        enter(List.of(clause("ARTICLE", "Điều 3"))).then().statusCode(201);
        clerk().get(path(""))
                .then()
                .statusCode(200)
                .body("items.label", contains("Điều 1", "Khoản 1", "a)", "Khoản 2", "Điều 2", "Điều 3"));
        clerk().get(path("?limit=2")).then().body("items.label", contains("Điều 1", "Khoản 1"));
        String next = clerk().get(path("?limit=2")).path("next");
        clerk().get(path("?limit=2&after=" + next)).then().body("items.label", contains("a)", "Khoản 2"));
        clerk().get(path("?requiresTasks=true")).then().body("items.label", contains("Điều 2"));
        assertEquals(
                "Điều 2 Tổ chức thực hiện",
                Database.column("select content from document_text where content like 'Điều 2%'")
                        .getFirst());
    }

    @Test
    void clauses_are_added_within_one_that_stands() {
        String article = enter(List.of(clause("ARTICLE", "Điều 1"))).path("[0].id");
        enter(Map.of("parent", article, "clauses", List.of(clause("CLAUSE", "Khoản 1"))))
                .then()
                .statusCode(201)
                .body("[0].parent", equalTo(article));
        String other = issued(document("BL", "PLAN", "2022-06-16"));
        at(clerk(), other)
                .body(Map.of("parent", article, "clauses", List.of(clause("CLAUSE", "Khoản 2"))))
                .post(ROOT + "/documents/" + other + "/clauses")
                .then()
                .statusCode(400)
                .body("violations.field", contains("parent"));
    }

    @Test
    void every_fault_is_told_and_nothing_is_entered() {
        enter(List.of(clause("ARTICLE", "Điều 1"))).then().statusCode(201);
        enter(List.of(
                        clause("ARTICLE", "Điều 1"),
                        clause("POINT", "a)", clause("ARTICLE", "Điều 9")),
                        Map.of("kind", "ARTICLE", "label", "Điều 2")))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("clauses[0].label", "clauses[1].clauses[0].kind", "clauses[2].content"));
        enter(List.of()).then().statusCode(400);
        enter(List.of(Map.of("kind", "ARTICLE", "label", "Điều 7", "content", "x".repeat(10_001))))
                .then()
                .statusCode(400);
        enter(List.of(Map.of("kind", "ARTICLE", "label", "Điều\u0000 7", "content", "x")))
                .then()
                .statusCode(400);
        assertEquals(1, Database.number("select count(*) from document_clause"));
        assertEquals(1, Database.number("select count(*) from document_text where source = 'CLAUSE'"));
        assertEquals(1, Database.number("select version from document where id = '" + plan + "'"));
    }

    @Test
    void too_many_at_once_are_refused() {
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= 2001; i++) {
            many.add(clause("ARTICLE", "Điều " + i));
        }
        enter(many).then().statusCode(400).body("violations.field", contains("clauses"));
        assertEquals(0, Database.number("select count(*) from document_clause"));
    }

    @Test
    void nothing_that_a_secret_document_says_is_kept() {
        String secret = issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "CONFIDENTIAL"));
        at(clerk(), secret)
                .body(Map.of("clauses", List.of(clause("ARTICLE", "Điều 1"))))
                .post(ROOT + "/documents/" + secret + "/clauses")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("CLAUSE-01"))
                .body("findings.citation", contains("117/2025/QH15"));
        at(clerk(), secret)
                .contentType("text/csv")
                .body((HEADER + "1,,ARTICLE,Điều 1,,Nội dung,\n").getBytes(StandardCharsets.UTF_8))
                .post(ROOT + "/documents/" + secret + "/clauses/imports")
                .then()
                .statusCode(422);
        assertEquals(0, Database.number("select count(*) from document_clause"));
        assertEquals(0, Database.number("select version from document where id = '" + secret + "'"));
    }

    @Test
    void who_looks_into_a_secret_document_is_in_the_journal_and_who_is_not_cleared_does_not_look() {
        String secret = issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "SECRET"));
        clerk().get(ROOT + "/documents/" + secret + "/clauses").then().statusCode(403);
        provinceClerk()
                .get(ROOT + "/documents/" + secret + "/clauses")
                .then()
                .statusCode(200)
                .body("items", empty());
        clerk().get(path("")).then().statusCode(200);
        assertEquals(
                List.of(secret),
                Database.column("select subject_id from journal where action = 'document.clauses.read'"));
    }

    @Test
    void a_clause_is_voided_with_all_that_stand_in_it_and_its_label_is_free_again() {
        String article = enter(List.of(
                        clause("ARTICLE", "Điều 1", clause("CLAUSE", "Khoản 1", clause("POINT", "a)"))),
                        clause("ARTICLE", "Điều 2")))
                .path("[0].id");
        at(clerk(), plan)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(path("/" + article + "/void"))
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Nhập nhầm"));
        clerk().get(path("")).then().body("items.label", contains("Điều 2"));
        assertEquals(1, Database.number("select count(*) from document_text where source = 'CLAUSE'"));
        at(clerk(), plan)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(path("/" + article + "/void"))
                .then()
                .statusCode(409);
        enter(List.of(clause("ARTICLE", "Điều 1"))).then().statusCode(201);
        clerk().get(path("/" + article)).then().statusCode(200).body("voidReason", equalTo("Nhập nhầm"));
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        var body = Map.of("clauses", List.of(clause("ARTICLE", "Điều 1")));
        clerk().body(body).post(path("")).then().statusCode(428);
        clerk().header("If-Match", "\"7\"").body(body).post(path("")).then().statusCode(412);
        RequestSpecification once = at(clerk(), plan).header("Idempotency-Key", "clauses-1");
        Response first = once.body(body).post(path(""));
        first.then().statusCode(201);
        clerk().header("If-Match", "\"0\"")
                .header("Idempotency-Key", "clauses-1")
                .body(body)
                .post(path(""))
                .then()
                .statusCode(201)
                .body("[0].id", equalTo(first.path("[0].id")));
        assertEquals(1, Database.number("select count(*) from document_clause"));
    }

    @Test
    void a_file_of_clauses_is_taken_over_whole() {
        String csv = HEADER
                + "1,,ARTICLE,Điều 1,Phạm vi,,\n"
                + "1.1,1,CLAUSE,Khoản 1,,\"Nội dung, có dấu phẩy\",true\n"
                + "2,,ARTICLE,Điều 2,,محتوى,false\n";
        load(csv, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("written", equalTo(0));
        assertEquals(0, Database.number("select version from document where id = '" + plan + "'"));
        load(csv, "").then().statusCode(200).body("written", equalTo(3));
        clerk().get(path(""))
                .then()
                .body("items.label", contains("Điều 1", "Khoản 1", "Điều 2"))
                .body("items[2].content", equalTo("محتوى"));
        clerk().accept("text/csv").get(path("")).then().statusCode(200);
    }

    @Test
    void the_faults_of_a_file_are_told_by_row_and_column() {
        String csv = HEADER
                + "1,,POINT,a),,x,\n"
                + "2,1,ARTICLE,Điều 1,,x,\n"
                + "3,9,ARTICLE,Điều 2,,x,\n"
                + "4,,ARTICLE,Điều 3,,,\n"
                + "4,,WHAT,Điều 4,,x,perhaps\n";
        load(csv, "")
                .then()
                .statusCode(400)
                .body("violations.row", hasItems(3, 4, 5, 6))
                .body("violations.column", hasItems("kind", "parent", "content", "requires_tasks"));
        assertEquals(0, Database.number("select count(*) from document_clause"));
        load(csv, "?mode=valid-rows").then().statusCode(200).body("written", equalTo(1));
        clerk().get(path("")).then().body("items.label", contains("a)"));
    }

    @Test
    void a_recipient_reads_and_changes_nothing() {
        Database.run(
                "insert into document_recipient (id, document, organisation, reach, purpose, copies, recorded_at, recorded_by)"
                        + " values (gen_random_uuid(), '" + plan
                        + "', 'BL-HM', 'OWN', 'TO_IMPLEMENT', 1, now(), 'clerk')");
        enter(List.of(clause("ARTICLE", "Điều 1"))).then().statusCode(201);
        clerkOfHoanhMo().get(path("")).then().statusCode(200).body("items", hasSize(1));
        at(clerkOfHoanhMo(), plan)
                .body(Map.of("clauses", List.of(clause("ARTICLE", "Điều 2"))))
                .post(path(""))
                .then()
                .statusCode(403);
        String hidden = issued(document("BL", "PLAN", "2022-06-17"));
        clerkOfHoanhMo().get(ROOT + "/documents/" + hidden + "/clauses").then().statusCode(404);
        clerk().get(ROOT + "/documents/" + plan + "/history")
                .then()
                .body("action", hasItem("document.clauses-entered"));
    }

    @SafeVarargs
    private static Map<String, Object> clause(String kind, String label, Map<String, Object>... in) {
        return Map.of("kind", kind, "label", label, "content", "Nội dung " + label, "clauses", List.of(in));
    }

    private Response enter(List<?> clauses) {
        return enter(Map.of("clauses", clauses));
    }

    private Response enter(Map<String, Object> body) {
        return at(clerk(), plan).body(body).post(path(""));
    }

    private Response load(String csv, String query) {
        return at(clerk(), plan)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(path("/imports" + query));
    }

    private static RequestSpecification at(RequestSpecification who, String document) {
        return who.header(
                "If-Match", provinceClerk().get(ROOT + "/documents/" + document).header("ETag"));
    }

    private String path(String below) {
        return ROOT + "/documents/" + plan + "/clauses" + below;
    }
}
