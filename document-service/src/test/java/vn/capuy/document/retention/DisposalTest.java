package vn.capuy.document.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.retention.Archive.approve;
import static vn.capuy.document.retention.Archive.approver;
import static vn.capuy.document.retention.Archive.carryOut;
import static vn.capuy.document.retention.Archive.notice;
import static vn.capuy.document.retention.Archive.propose;
import static vn.capuy.document.retention.Archive.proposed;
import static vn.capuy.document.retention.Archive.take;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisposalTest {
    @BeforeEach
    void an_empty_register() {
        Desk.clear();
        Archive.begin();
    }

    private static long lists() {
        return Database.number("select count(*) from disposal_list");
    }

    @Test
    void content_is_destroyed_and_the_entry_stays_with_its_number() {
        String first = notice("2016-05-05");
        String second = notice("2017-05-05");
        Database.run("""
                insert into document_text (document, source, source_id, issued_on, content, marks, words)
                select id, 'FILE', gen_random_uuid(), issued_on, 'Nội dung', '{}', '' from document where id = '%s'""".formatted(first));
        String list = proposed(first, second);
        clerk().get(ROOT + "/retention/due?issuer=BL").then().body("items.pending", contains(list, list));
        take(approver(), list, 0, approve())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decision", equalTo("45-QĐ/HU"))
                .body("ruling.version", equalTo("01/2011/QH13"));
        assertEquals(1, Database.number("select count(*) from document_text where source = 'FILE'"));
        take(clerk(), list, 1, carryOut())
                .then()
                .statusCode(200)
                .body("state", equalTo("CARRIED_OUT"))
                .body("documents", equalTo(2))
                .body("allowedSteps", hasSize(0));
        assertEquals(0, Database.number("select count(*) from document_text where source = 'FILE'"));
        clerk().get(ROOT + "/documents/" + first)
                .then()
                .body("notation", equalTo("01-TB/HU"))
                .body("disposedOn", equalTo("2025-03-25"))
                .body("abstract", equalTo("Về xây dựng nông thôn mới"));
        clerk().get(ROOT + "/documents/" + first + "/retention")
                .then()
                .body("disposal.list", equalTo(list))
                .body("disposal.state", equalTo("CARRIED_OUT"));
        clerk().get(ROOT + "/retention/due?issuer=BL").then().body("items", hasSize(0));
        clerk().get(ROOT + "/disposal-lists/" + list + "/documents")
                .then()
                .body("items.disposedOn", contains("2025-03-25", "2025-03-25"));
        clerk().get(ROOT + "/disposal-lists/" + list + "/history")
                .then()
                .body("action", hasItem("disposal.content-destroyed"));
        clerk().get(ROOT + "/documents/" + first + "/history").then().body("action", hasItem("document.disposed"));
        // Nothing is added to it any more, and the mark is never taken off.
        clerk().header("If-Match", clerk().get(ROOT + "/documents/" + first).header("ETag"))
                .body(Map.of("ground", "Giữ lại"))
                .post(ROOT + "/documents/" + first + "/retention/holds")
                .then()
                .statusCode(409);
        assertThrows(IllegalStateException.class, () -> Database.run("update document set disposed_on = null"));
    }

    @Test
    void files_and_the_words_of_clauses_are_destroyed_with_it_and_of_no_other_document() {
        String disposed = notice("2016-05-05");
        String kept = notice("2016-06-06");
        for (String each : List.of(disposed, kept)) {
            Database.run("""
                    with f as (insert into document_file (id, document, kind, place, versions, recorded_at, recorded_by)
                        values (gen_random_uuid(), '%1$s', 'SIGNED_COPY', 1, 1, now(), 'clerk') returning id),
                      v as (insert into document_file_version (id, file, number, name, format, size, sha256, composed,
                          recorded_at, recorded_by)
                        select gen_random_uuid(), f.id, 1, 'tb.pdf', 'PDF', 3, repeat('a', 64), false, now(), 'clerk' from f
                        returning id),
                      r as (insert into document_file_reading (version, state, attempts, told_at)
                        select v.id, 'NONE', 0, now() from v)
                    insert into document_file_chunk (version, position, content) select v.id, 0, 'abc' from v""".formatted(each));
            Database.run("""
                    insert into document_clause (id, document, position, kind, label, heading, content, requires_tasks,
                      recorded_at, recorded_by)
                    values (gen_random_uuid(), '%s', 1, 'ARTICLE', 'Điều 1', 'Phạm vi', 'Lời văn', false, now(), 'clerk')""".formatted(each));
        }
        String list = proposed(disposed);
        take(approver(), list, 0, approve()).then().statusCode(200);
        take(clerk(), list, 1, carryOut()).then().statusCode(200);
        assertEquals(1, Database.number("select count(*) from document_file_chunk"));
        assertEquals(2, Database.number("select count(*) from document_file_version"));
        assertEquals(
                List.of("Điều 1", "Lời văn"),
                Database.column(
                        "select coalesce(content, heading, label) from document_clause order by content nulls first"));
        String file = Database.column("select id from document_file where document = '" + disposed + "'")
                .getFirst();
        clerk().get(ROOT + "/documents/" + disposed + "/files/" + file + "/content")
                .then()
                .statusCode(409)
                .body("detail", containsString("destroyed"));
        assertThrows(IllegalStateException.class, () -> Database.run("delete from document_file_chunk"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("update document_clause set content = null where content is not null"));
    }

    @Test
    void what_something_in_force_rests_on_and_what_somebody_deals_with_is_kept() {
        String rested = notice("2016-05-05");
        String dealtWith = notice("2016-06-06");
        String implementing = issued(document("BL", "PLAN", "2017-05-05"));
        Database.run("""
                insert into document_relation (id, kind, from_document, to_document, works_from, recorded_at, recorded_by)
                values (gen_random_uuid(), 'IMPLEMENTS', '%s', '%s', '2017-05-05', now() - interval '1 hour', 'clerk')""".formatted(implementing, rested));
        Database.run("insert into incoming_series values ('BL', 2016, 1)");
        Database.run("""
                insert into incoming_document (id, organisation, year, number, arrived_on, sender, abstract, abstract_folded,
                  abstract_withheld, urgency, secrecy, document, state, recorded_at, recorded_by)
                values (gen_random_uuid(), 'BL', 2016, 1, '2016-06-07', 'BL', 'x', 'x', false, 'NONE', 'NONE', '%s', 'RECEIVED',
                  now(), 'clerk')""".formatted(dealtWith));
        propose(clerk(), rested, dealtWith)
                .then()
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("DSP-09", "DSP-10"))
                .body("findings.find { it.rule == 'DSP-09' }.message", containsString("01-KH/HU"));
        Database.run("update document set in_force_to = '2018-12-31' where id = '" + implementing + "'");
        Database.run(
                "update incoming_document set state = 'DONE_WITHOUT_ANSWER', finished_on = '2016-07-01', finished_at = now()");
        proposed(rested, dealtWith);
    }

    @Test
    void every_finding_on_every_document_is_told_and_nothing_is_proposed() {
        String due = notice("2016-05-05");
        String permanent = issued(document("BL", "RESOLUTION", "2016-05-05"));
        String young = issued(document("BL", "OFFICIAL_LETTER", "2024-05-05"));
        String secret = issued(
                with(with(document("BL", "NOTICE", "2016-05-05"), "field", "ADMINISTRATION"), "secrecy", "SECRET"));
        String held = notice("2016-06-06");
        Database.run("""
                insert into retention_hold (id, document, ground, recorded_at, recorded_by, version)
                values (gen_random_uuid(), '%s', 'Giữ', now(), 'clerk', 0)""".formatted(held));
        String voided = notice("2016-07-07");
        Desk.voided(clerk(), "documents", voided, "Nhập trùng").then().statusCode(200);
        propose(provinceClerk(), due, permanent, young, secret, held, voided)
                .then()
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("DSP-01", "DSP-04", "DSP-05", "DSP-06", "DSP-07", "DSP-08"))
                .body("findings.find { it.rule == 'DSP-04' }.message", containsString("01-NQ/HU"))
                .body("findings.find { it.rule == 'DSP-05' }.message", containsString("2035-01-01"));
        assertEquals(0, lists());
    }

    @Test
    void a_period_that_is_not_known_for_sure_is_judged_once_for_all_documents() {
        String first = issued(document("BL", "OFFICIAL_LETTER", "2015-09-05"));
        String second = issued(document("BL", "OFFICIAL_LETTER", "2015-10-05"));
        String list = proposed(first, second);
        var step = Map.<String, Object>of("step", "APPROVE", "decision", "45-QĐ/HU", "on", "2026-03-20");
        take(approver(), list, 0, step).then().statusCode(422).body("findings.rule", contains("DSP-06"));
        var judged = Map.<String, Object>of(
                "step",
                "APPROVE",
                "decision",
                "45-QĐ/HU",
                "on",
                "2026-03-20",
                "judgements",
                List.of(Map.of("rule", "DSP-06", "met", true, "ground", "Theo bảng thời hạn của cơ quan")));
        take(approver(), list, 0, judged).then().statusCode(200).body("ruling.judgements", hasSize(1));
        clerk().get(ROOT + "/disposal-lists/" + list + "/check").then().body("findings.rule", contains("DSP-06"));
    }

    @Test
    void what_came_to_be_held_after_the_approval_is_not_destroyed() {
        String id = notice("2016-05-05");
        String list = proposed(id);
        take(approver(), list, 0, approve()).then().statusCode(200);
        clerk().header("If-Match", clerk().get(ROOT + "/documents/" + id).header("ETag"))
                .body(Map.of("ground", "Đang giải quyết khiếu nại"))
                .post(ROOT + "/documents/" + id + "/retention/holds")
                .then()
                .statusCode(200);
        take(clerk(), list, 1, carryOut()).then().statusCode(422).body("findings.rule", contains("DSP-07"));
        clerk().get(ROOT + "/documents/" + id).then().body("disposedOn", nullValue());
        take(approver(), list, 1, Map.of("step", "REVOKE", "ground", "Còn hồ sơ cần giữ lại"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
    }

    @Test
    void a_document_stands_on_one_open_list_and_on_another_once_that_ended() {
        String id = notice("2016-05-05");
        String list = proposed(id);
        propose(clerk(), id).then().statusCode(409).body("detail", containsString("another disposal list"));
        assertEquals(1, lists());
        take(clerk(), list, 0, Map.of("step", "WITHDRAW")).then().statusCode(400);
        take(clerk(), list, 0, Map.of("step", "WITHDRAW", "ground", "Nhầm"))
                .then()
                .statusCode(200);
        proposed(id);
    }

    @Test
    void whoever_proposed_does_not_approve_and_steps_have_what_they_need() {
        var both = Tokens.of("both")
                .roles("document-reader", "document-editor", "document-approver")
                .org("BL");
        String list = propose(Desk.as(both), notice("2016-05-05"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take(Desk.as(both), list, 0, approve()).then().statusCode(403);
        take(approver(), list, 0, Map.of("step", "APPROVE", "minutes", "Biên bản", "on", "2999-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("decision", "minutes", "on"));
        take(clerk(), list, 0, carryOut()).then().statusCode(409);
        take(approver(), list, 3, approve()).then().statusCode(412);
        take(approver(), list, 0, approve()).then().statusCode(200);
        var early = Map.<String, Object>of("step", "CARRY_OUT", "minutes", "Biên bản", "on", "2025-03-19");
        take(clerk(), list, 1, early).then().statusCode(400).body("violations.field", contains("on"));
    }

    @Test
    void the_documents_of_a_list_are_known_and_of_its_issuer() {
        String other = issued(with(document("BL-UBKT", "NOTICE", "2016-05-05"), "field", "ADMINISTRATION"));
        String known = notice("2016-05-05");
        propose(clerk(), known, UUID.randomUUID().toString(), other, known)
                .then()
                .statusCode(400)
                .body("violations.field", contains("documents[1]", "documents[2]", "documents[3]"));
        propose(clerk()).then().statusCode(400);
        assertEquals(0, lists());
    }

    @Test
    void lists_are_listed_for_those_within_the_scope() {
        String list = proposed(notice("2016-05-05"));
        clerk().get(ROOT + "/disposal-lists?state=PROPOSED").then().body("items.id", contains(list));
        clerk().get(ROOT + "/disposal-lists?state=APPROVED").then().body("items", hasSize(0));
        clerk().accept("text/csv")
                .get(ROOT + "/disposal-lists/" + list + "/documents")
                .then()
                .body(containsString("01-TB/HU"));
        Desk.as(Tokens.of("stranger").roles("document-reader").org("TY"))
                .get(ROOT + "/disposal-lists/" + list)
                .then()
                .statusCode(404);
    }
}
