package vn.capuy.document.search;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.capuy.testing.Database;

/** Documents to be found, and how tests ask for them. */
final class SearchDesk {
    private SearchDesk() {}

    static String issue(String issuedOn, String about) {
        return issued(with(document("BL", "PLAN", issuedOn), "abstract", about));
    }

    static String issueSecret(String issuedOn, String about) {
        return issued(with(with(document("BL", "PLAN", issuedOn), "abstract", about), "secrecy", "SECRET"));
    }

    static Response search(RequestSpecification who, String q, String... filters) {
        RequestSpecification asked = who.queryParam("q", q);
        for (int i = 0; i < filters.length; i += 2) {
            asked = asked.queryParam(filters[i], filters[i + 1]);
        }
        return asked.get(ROOT + "/search");
    }

    static Response suggestions(RequestSpecification who, String q) {
        return who.queryParam("q", q).get(ROOT + "/search/suggestions");
    }

    /** The ids of what is found, in their order. */
    static List<String> found(RequestSpecification who, String q, String... filters) {
        return search(who, q, filters).then().statusCode(200).extract().path("items.id");
    }

    /** As another part of the service sends a document; the wall knows it from then on. */
    static void send(String document, String organisation, String reach) {
        Database.run("""
                insert into document_recipient (id, document, organisation, reach, purpose, copies, recorded_at, recorded_by)
                values (gen_random_uuid(), '%s', '%s', '%s', 'TO_KNOW', 1, now(), 'clerk')""".formatted(document, organisation, reach));
    }

    static String texts(List<Map<String, Object>> fragments) {
        var told = new StringBuilder();
        fragments.forEach(
                each -> told.append((boolean) each.get("hit") ? "[" + each.get("text") + "]" : each.get("text")));
        return told.toString();
    }
}
