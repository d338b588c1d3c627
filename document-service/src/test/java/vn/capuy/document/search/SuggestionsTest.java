package vn.capuy.document.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.search.SearchDesk.issue;
import static vn.capuy.document.search.SearchDesk.suggestions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

/** What is suggested while one types. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SuggestionsTest {

    @BeforeEach
    void register() {
        Desk.clear();
        issue("2022-06-15", "Về xây dựng nông thôn mới năm 2022");
        issue("2022-06-16", "Về xây dựng nông thôn mới năm 2023");
        issue("2022-06-17", "Về công tác nông vận");
    }

    @Test
    void words_go_on_as_abstracts_do_most_frequent_first() {
        suggestions(clerk(), "xay dung nong th")
                .then()
                .statusCode(200)
                .body("items.text", hasItem("xây dựng nông thôn mới"))
                .body("items.kind", hasItem("WORDS"));
        suggestions(clerk(), "nông t").then().body("items.text", hasItem("nông thôn mới năm"));
    }

    @Test
    void documents_whose_abstract_begins_so_come_before_words() {
        suggestions(clerk(), "ve cong t")
                .then()
                .body("items[0].kind", org.hamcrest.Matchers.equalTo("DOCUMENT"))
                .body("items[0].text", org.hamcrest.Matchers.equalTo("Về công tác nông vận"));
    }

    @Test
    void numbers_come_first() {
        suggestions(clerk(), "2 kh").then().body("items.findAll { it.kind == 'NUMBER' }.text", contains("02-KH/HU"));
    }

    @Test
    void of_nothing_that_fits_nothing_is_suggested() {
        suggestions(clerk(), "zzz").then().body("items", empty());
        suggestions(clerk(), "n").then().body("items.text", hasItem("nông thôn mới năm"));
        suggestions(clerk(), "!!!").then().statusCode(400);
        suggestions(clerk(), "x".repeat(501)).then().statusCode(400);
    }
}
