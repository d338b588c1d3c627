package vn.capuy.inspection.deadline;

import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.restassured.response.ValidatableResponse;
import vn.capuy.testing.Database;

/** Deadlines as tests call them. */
final class Clockwork {
    static final String DEADLINES = "/api/inspection/v1/deadlines";

    private Clockwork() {}

    /** A thematic supervision of a commune's committee, led by the district's inspection committee: 25 working days. */
    static String supervision(String reference, String decidedOn) {
        return opened(aCase(reference, "SUPERVISION_THEMATIC", "BL-UBKT", decidedOn, organisation("BL-HM-DU")));
    }

    static String started(String reference, String on) {
        String id = supervision(reference, "2022-05-16");
        start(id, on).statusCode(200);
        return id;
    }

    static ValidatableResponse start(String id, String on) {
        return change(inspector(), id, "deadline/start", "{\"on\":\"%s\",\"paper\":\"12-BC/ĐU\"}".formatted(on));
    }

    static ValidatableResponse set(String id, String dueOn) {
        return approve(id, "set", "{\"dueOn\":\"%s\",\"ground\":\"Quyết định ghi rõ thời hạn\"}".formatted(dueOn));
    }

    static ValidatableResponse extend(String id, String on, int days) {
        return approve(
                id, "extensions", "{\"on\":\"%s\",\"days\":%d,\"ground\":\"Phải thẩm tra thêm\"}".formatted(on, days));
    }

    static ValidatableResponse pause(String id, String from, String to) {
        String until = to == null ? "" : ",\"to\":\"" + to + "\"";
        return approve(id, "pauses", "{\"from\":\"%s\"%s,\"ground\":\"Mưa lũ\"}".formatted(from, until));
    }

    static ValidatableResponse resume(String id, String on) {
        return approve(id, "resume", "{\"on\":\"%s\",\"ground\":\"Đã thông đường\"}".formatted(on));
    }

    static ValidatableResponse approve(String id, String what, String json) {
        return change(standingCommittee(), id, "deadline/" + what, json);
    }

    static ValidatableResponse read(String id, String onDay) {
        return as(inspector())
                .get(CASES + "/" + id + "/deadline" + (onDay == null ? "" : "?onDay=" + onDay))
                .then();
    }

    static String lastEvent(String id) {
        return Database.column("select id from case_deadline_event where case_id = '" + id + "' order by entered desc")
                .getFirst();
    }

    static long events() {
        return Database.number("select count(*) from case_deadline_event");
    }
}
