package vn.capuy.document.sums;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;

/** A register of documents that were entered long ago, and the same figure asked twice: by sums, and counted. */
final class Register {
    static final String LONG_AGO = "timestamptz '2025-01-01T00:00:00Z'";

    private Register() {}

    /** Empty, with the organisation as it was told. */
    static void clear() {
        Desk.clear();
        Database.run(
                "insert into document_series (issuer, series, term, last_number) select code, 'TB', 'x', 1 from org_unit");
    }

    /** Enters so many of them at once. */
    static void enter(String issuer, String type, String issuedOn, int count) {
        enter(issuer, type, issuedOn, count, LONG_AGO);
    }

    /** @param recordedAt SQL */
    static void enter(String issuer, String type, String issuedOn, int count, String recordedAt) {
        Database.run("""
                insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
                  abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy, recorded_at, recorded_by)
                select gen_random_uuid(), '%s', 'TB', 'x', (random() * 2000000000)::int + 1, '%s', 'TB', 'HU', '%s', 'Thông báo',
                  'thong bao', false, 'STANDING_COMMITTEE', 'Nam', 'NONE', 'NONE', %s, 'test'
                from generate_series(1, %d)""".formatted(issuer, type, issuedOn, recordedAt, count));
    }

    /** @param which SQL on documents @param at SQL */
    static void voided(String which, String at) {
        Database.run("update document set voided_at = " + at
                + ", voided_by = 'test', void_reason = 'test' where voided_at is null and " + which);
    }

    /** What is not folded yet. */
    static long waiting() {
        return Database.number("select count(*) from figure_delta");
    }

    /** Adds a million to each sum, or takes it away again: a figure of so many was not counted. */
    static void mark(int millions) {
        Database.run("update figure_sum set facts = facts + " + millions * 1_000_000L);
    }

    /** The answer by the sums; it must be the same, to the letter, where they are not asked. */
    static String same(RequestSpecification caller, String path) {
        String query = path + "&knownAt=" + Instant.now();
        String summed = answer(caller, query);
        Database.run("update figure_tree set version = version + 1");
        try {
            assertEquals(answer(caller, query), summed, query);
        } finally {
            Database.run("update figure_tree set version = version - 1");
        }
        return summed;
    }

    static String answer(RequestSpecification caller, String query) {
        return caller.get(Desk.ROOT + "/indicators/" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static void shows(RequestSpecification caller, String query, int value) {
        caller.get(Desk.ROOT + "/indicators/DOC.ISSUED/breakdown?by=split&" + query)
                .then()
                .statusCode(200)
                .body("figure.value", equalTo(value));
    }

    static List<String> sums() {
        return Database.column("""
                select format('%s %s %s %s %s %s %s', indicator, org, reach, period, starts_on, split, facts) from figure_sum
                where facts <> 0 order by 1""");
    }
}
