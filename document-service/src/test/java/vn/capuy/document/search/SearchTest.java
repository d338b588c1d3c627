package vn.capuy.document.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.search.SearchDesk.found;
import static vn.capuy.document.search.SearchDesk.issue;
import static vn.capuy.document.search.SearchDesk.search;
import static vn.capuy.document.search.SearchDesk.texts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.document.Desk;
import vn.capuy.document.text.DocumentTexts;
import vn.capuy.document.text.DocumentTexts.Source;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What is found, in which order, and how it is shown. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchTest {
    private static final UUID CLAUSE = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID FILE = UUID.fromString("018f0000-0000-7000-8000-000000000002");

    @Inject
    DocumentTexts texts;

    @BeforeEach
    void empty() {
        Desk.clear();
    }

    private void keep(String document, Source source, UUID id, String label, String text) {
        QuarkusTransaction.requiringNew().run(() -> texts.keep(UUID.fromString(document), source, id, label, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thuy loi",
                "Thuỷ lợi",
                "thủy lợi",
                "THỦY LỢI",
                "hoà bình thuỷ",
                "hoa binh",
                "hòa ",
                "duong",
                "đường",
                "\"công trình thuỷ lợi\"",
                "thuy l",
                "05 kh hu",
                "kế hoạch thuỷ lợi",
                "thuy -nong",
                "loi cong trinh duong"
            })
    void a_document_is_found_however_its_words_are_typed(String typed) {
        for (int i = 0; i < 4; i++) {
            issue("2022-06-15", "Về công tác khác");
        }
        String id = issue("2022-06-15", "Công trình thuỷ lợi, đường xã Hoà Bình");
        assertEquals(List.of(id), found(clerk(), typed));
        assertEquals(List.of(id), found(clerk(), Normalizer.normalize(typed, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuỵ sĩ", "\"lợi thuỷ\"", "thuy -loi", "thuy -\"thuy loi\"", "huy loi", "thuyloi", "uy"})
    void what_does_not_fit_is_not_found(String typed) {
        issue("2022-06-15", "Công trình thuỷ lợi");
        assertEquals(List.of(), found(clerk(), typed));
    }

    @Test
    void typed_diacritics_come_first_then_others_then_beginnings_and_the_latest_first() {
        String begins = issue("2022-06-20", "Về hàng hoá");
        String other = issue("2022-06-18", "Về họ hạn");
        String old = issue("2022-06-10", "Về hàn hồ");
        String same = issue("2022-06-12", "Về hàn đê");
        assertEquals(List.of(same, old, other, begins), found(clerk(), "hàn"));
        assertEquals(List.of(other, same, old, begins), found(clerk(), "han"));
        search(clerk(), "hàn").then().body("items.match", contains("EXACT", "EXACT", "FOLDED", "BEGINNING"));
    }

    @Test
    void abstracts_come_before_clauses_and_clauses_before_files() {
        String byFile = issue("2022-06-20", "Về một việc");
        String byClause = issue("2022-06-18", "Về việc khác");
        String byAbstract = issue("2022-06-10", "Về khen thưởng");
        keep(byFile, Source.FILE, FILE, "phu-luc.docx", "Danh sách khen thưởng năm 2022");
        keep(byClause, Source.CLAUSE, CLAUSE, "Điều 3", "Khen thưởng và kỷ luật");
        assertEquals(List.of(byAbstract, byClause, byFile), found(clerk(), "khen thuong"));
        search(clerk(), "khen thưởng")
                .then()
                .body("items[1].found.place", contains("CLAUSE"))
                .body("items[1].found[0].id", equalTo(CLAUSE.toString()))
                .body("items[1].found[0].label", equalTo("Điều 3"))
                .body("items[2].found[0].label", equalTo("phu-luc.docx"))
                .body("items[2].found[0].excerpt.findAll { it.hit }.text", contains("khen", "thưởng"));
        QuarkusTransaction.requiringNew().run(() -> texts.forget(UUID.fromString(byFile), Source.FILE, FILE));
        assertEquals(List.of(byAbstract, byClause), found(clerk(), "khen thuong"));
    }

    @Test
    void a_document_that_is_found_in_many_places_is_shown_once_with_the_best_of_them() {
        String id = issue("2022-06-20", "Về khen thưởng");
        for (int i = 1; i <= 5; i++) {
            keep(id, Source.CLAUSE, UUID.randomUUID(), "Điều " + i, "Khen thưởng " + i);
        }
        search(clerk(), "khen thưởng")
                .then()
                .body("items", hasSize(1))
                .body("total.count", equalTo(1))
                .body("items[0].found.place", contains("ABSTRACT", "CLAUSE", "CLAUSE"));
    }

    @Test
    void a_long_file_is_found_by_what_stands_at_its_end() {
        String id = issue("2022-06-20", "Về một việc");
        keep(id, Source.FILE, FILE, "dai.pdf", "mở đầu ".repeat(9_000) + "\u0000 kết thúc bằng chữ ký");
        assertEquals(List.of(id), found(clerk(), "\"bằng chữ ký\""));
        assertEquals(List.of(id), found(clerk(), "mở đầu"));
    }

    @Test
    void hits_are_marked_in_the_abstract_and_markup_in_it_stays_text() {
        issue("2022-06-20", "<b>Nông</b> thôn \"mới\"");
        var answer = search(clerk(), "nong moi");
        assertEquals("<b>[Nông]</b> thôn \"[mới]\"", texts(answer.path("items[0].abstract")));
    }

    @Test
    void facets_count_what_is_found_and_filters_narrow_it() {
        issue("2021-06-20", "Về khen thưởng");
        issue("2022-06-20", "Về khen thưởng");
        issued(with(with(document("BL", "NOTICE", "2022-06-21"), "abstract", "Khen thưởng"), "urgency", "URGENT"));
        issued(with(document("QN", "NOTICE", "2022-06-21"), "abstract", "Khen thưởng"));
        issue("2022-06-20", "Về việc khác");
        search(provinceClerk(), "khen thuong")
                .then()
                .body("total.count", equalTo(4))
                .body("total.exact", equalTo(true))
                .body("facets.type.find { it.key == 'PLAN' }.count", equalTo(2))
                .body("facets.type.find { it.key == 'NOTICE' }.name", equalTo("Notice"))
                .body("facets.issuer.key", contains("BL", "QN"))
                .body("facets.issuer.count", contains(3, 1))
                .body("facets.year.key", contains("2022", "2021"))
                .body("facets.year.count", contains(3, 1))
                .body("facets.secrecy.key", contains("NONE"))
                .body("facets.field", org.hamcrest.Matchers.empty());
        for (var narrowed : List.of(
                List.of("issuer", "QN", "1"),
                List.of("type", "PLAN", "2"),
                List.of("urgency", "URGENT", "1"),
                List.of("issuedTo", "2021-12-31", "1"),
                List.of("issuedFrom", "2022-06-21", "2"),
                List.of("term", "2015-2020", "0"),
                List.of("field", "ECONOMY", "0"),
                List.of("secrecy", "SECRET", "0"),
                List.of("secrecy", "NONE", "4"))) {
            search(provinceClerk(), "khen thuong", narrowed.get(0), narrowed.get(1))
                    .then()
                    .body("total.count", equalTo(Integer.parseInt(narrowed.get(2))))
                    .body("items", hasSize(Integer.parseInt(narrowed.get(2))));
        }
    }

    @Test
    void a_field_that_is_named_later_is_found_by() {
        String id = issue("2022-06-20", "Về khen thưởng");
        Database.run("""
                insert into document_field values ('ECONOMY', 8, 'Kinh tế', 'Economy', 'الاقتصاد') on conflict do nothing""");
        Database.run("update document set field = 'ECONOMY' where id = '" + id + "'");
        assertEquals(List.of(id), found(clerk(), "khen", "field", "ECONOMY"));
        search(clerk(), "khen").then().body("facets.field.name", contains("Economy"));
    }

    @Test
    void void_documents_are_left_out_unless_they_are_asked_for() {
        String id = issue("2022-06-20", "Về khen thưởng");
        Desk.voided(clerk(), "documents", id, "Nhập trùng").then().statusCode(200);
        assertEquals(List.of(), found(clerk(), "khen thuong"));
        search(clerk(), "khen thuong", "includeVoided", "true").then().body("items.voided", contains(true));
    }

    @Test
    void an_imported_document_is_found_too() {
        Desk.importCsv(
                        clerk(),
                        "documents/imports",
                        Desk.REGISTER + "BL,DIRECTIVE,5,2021-05-05,Về khen thưởng,STANDING_COMMITTEE,Nam,NONE,NONE,\n")
                .then()
                .statusCode(200);
        search(clerk(), "khen thưởng").then().body("items.notation", contains("05-CT/HU"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_double_across_all_ranks() {
        var expected = new ArrayList<String>();
        for (String about : new String[] {"hàn", "hạn", "hàng"}) {
            for (int i = 9; i >= 1; i--) {
                expected.add(issue("2022-06-" + (10 + i / 3), about + " số"));
            }
        }
        var paged = new ArrayList<String>();
        String next = null;
        do {
            var answer = search(clerk(), "hàn", "limit", "4", "after", next == null ? "" : next);
            answer.then().statusCode(200).body("total.count", equalTo(27));
            paged.addAll(answer.<List<String>>path("items.id"));
            next = answer.path("next");
        } while (next != null);
        assertEquals(found(clerk(), "hàn", "limit", "100"), paged);
        assertEquals(27, paged.stream().distinct().count());
    }

    @Test
    void beyond_a_thousand_the_count_says_more_and_pages_still_go_to_the_end() {
        String id = issue("2022-01-01", "Về khen thưởng đặc biệt");
        Database.run("""
                insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
                  abstract_folded, abstract_withheld, signing_body, urgency, secrecy, recorded_at, recorded_by)
                select gen_random_uuid(), issuer, series, term, number + i, type, symbol, issuer_symbol,
                  date '2022-02-01' + i %% 300, case when i %% 2 = 0 then 'Khen thưởng' else 'Khẹn thượng' end, '', false, signing_body, urgency,
                  secrecy, recorded_at, recorded_by
                from document, generate_series(1, 1200) i where id = '%s'""".formatted(id));
        search(clerk(), "khen thưởng")
                .then()
                .body("total.count", equalTo(1000))
                .body("total.exact", equalTo(false))
                .body("facets.type[0].count", equalTo(1000))
                .header("Link", notNullValue());
        var paged = new ArrayList<String>();
        var matches = new ArrayList<String>();
        String next = null;
        do {
            var answer = search(clerk(), "khen thưởng", "limit", "200", "after", next == null ? "" : next);
            paged.addAll(answer.<List<String>>path("items.id"));
            matches.addAll(answer.<List<String>>path("items.match"));
            next = answer.path("next");
        } while (next != null);
        assertEquals(1201, paged.size());
        assertEquals(1201, paged.stream().distinct().count());
        assertEquals(id, paged.get(600), "the oldest of those with the diacritics that were typed");
        assertEquals(matches.stream().sorted().toList(), matches);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        search(clerk(), "khen", "after", "x!").then().statusCode(400).body("violations.field", contains("after"));
        search(
                        clerk(),
                        "khen",
                        "after",
                        vn.capuy.platform.paging.Cursor.at("9999999999999", "2022-01-01", CLAUSE)
                                .encode())
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khen 🙂",
                "مقرر الحزب",
                "khen\u202e thuong",
                "khen' or 1=1 --",
                "khen:*",
                "khen & ! | ( <->",
                "khen \"",
                "khen \\",
                "%khen_",
                "\"khen -thuong\""
            })
    void strange_input_is_answered(String typed) {
        issue("2022-06-20", "Về khen thưởng");
        search(clerk(), typed).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\"\"", "!&|()<>:*", "%_\\", "...", "-khen", "́"})
    void what_holds_nothing_to_look_for_is_refused_or_finds_nothing(String typed) {
        int status = search(clerk(), typed).statusCode();
        assertEquals(typed.equals("́") ? 200 : 400, status);
    }

    @Test
    void too_much_is_refused() {
        search(clerk(), "").then().statusCode(400).body("violations.field", contains("q"));
        search(clerk(), "   ").then().statusCode(400);
        search(clerk(), "a".repeat(501)).then().statusCode(400).body("violations.field", contains("q"));
        search(clerk(), "a".repeat(10_000)).then().statusCode(org.hamcrest.Matchers.oneOf(400, 414));
        search(clerk(), "a ".repeat(33)).then().statusCode(400).body("violations.field", contains("q"));
        search(clerk(), "a ".repeat(32)).then().statusCode(200);
        search(clerk(), "khen\u0000").then().statusCode(org.hamcrest.Matchers.lessThan(500));
        search(clerk(), "a".repeat(500)).then().statusCode(200).body("items", org.hamcrest.Matchers.empty());
        Desk.as(vn.capuy.testing.Tokens.of("stranger").roles("kpi-reader").org("BL"))
                .get(Desk.ROOT + "/search?q=khen")
                .then()
                .statusCode(403);
    }

    @Test
    void a_void_document_keeps_no_suggestion_and_a_number_of_nothing_is_none() {
        search(clerk(), "5 ct tw")
                .then()
                .statusCode(200)
                .body("byNumber", org.hamcrest.Matchers.empty())
                .body("next", nullValue());
    }
}
