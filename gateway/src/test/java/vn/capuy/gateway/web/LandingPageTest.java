package vn.capuy.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class LandingPageTest {
    @Test
    void everything_the_page_needs_comes_from_our_own_origin() {
        String page = given().get("/").then().statusCode(200).extract().asString();
        var links = Pattern.compile("(?:src|href)=\"(/web/[^\"]*)\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(links.size() > 3, equalTo(true));
        links.forEach(link -> given().get(link.group(1)).then().statusCode(200));
        assertThat(page, not(containsString("http://")));
        assertThat(page, not(containsString("https://")));
    }

    @Test
    void a_policy_without_exceptions_suits_the_page_for_it_holds_no_script_and_no_style_of_its_own() {
        String page = given().get("/").asString();
        assertThat(
                Pattern.compile("<script(?![^>]*src=)").matcher(page).results().toList(), hasSize(0));
        assertThat(
                Pattern.compile("<style|\\sstyle=|\\son\\w+=")
                        .matcher(page)
                        .results()
                        .toList(),
                hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_word_of_the_page_is_there_in_every_language(String language) {
        String words = given().get("/web/words.js").asString();
        assertThat(keys(words, language), equalTo(keys(words, "vi")));
        var said =
                Pattern.compile("data-say=\"(\\w+)\"").matcher(given().get("/").asString());
        said.results().forEach(hit -> assertThat(keys(words, language).contains(hit.group(1)), equalTo(true)));
    }

    private static TreeSet<String> keys(String words, String language) {
        int from = words.indexOf("\n  " + language + ": {");
        String own = words.substring(from, words.indexOf("\n  },", from));
        var keys = new TreeSet<String>();
        Pattern.compile("(\\w+): '").matcher(own).results().forEach(hit -> keys.add(hit.group(1)));
        assertThat(keys.size() > 20, equalTo(true));
        return keys;
    }

    @Test
    void the_page_learns_at_run_time_where_to_sign_in() {
        given().get("/web/config.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("issuer", equalTo(Suite.ISSUER.name()))
                .body("clientId", equalTo("capuy-ui"));
    }
}
