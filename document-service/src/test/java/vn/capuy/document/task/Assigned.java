package vn.capuy.document.task;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Tokens;

/** Tasks as tests hand them in, and who handles them. */
public final class Assigned {
    public static final String TASKS = ROOT + "/tasks";

    /** Holds a post in BL-HM-DU since 2020. */
    public static final String SECRETARY = "BL-P0001";

    /** Holds a post in BL-DV-DU since 2020. */
    public static final String OTHER_SECRETARY = "BL-P0002";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Assigned() {}

    /** Tells the persons who can lead; the first naming of one pulls the feed. */
    public static void persons() {
        Persons.tell(
                SECRETARY,
                Persons.person(
                        SECRETARY,
                        "Lý Thị Thử",
                        "BL-HM-DU",
                        "2010-05-19",
                        "2011-05-19",
                        false,
                        "BL-HM-DU 2020-01-01 null"));
        Persons.tell(
                OTHER_SECRETARY,
                Persons.person(
                        OTHER_SECRETARY,
                        "Chìu Văn Thử",
                        "BL-DV-DU",
                        "2010-05-19",
                        "2011-05-19",
                        false,
                        "BL-DV-DU 2020-01-01 2022-06-01"));
    }

    public static RequestSpecification office() {
        return as(Tokens.of("office")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("BL"));
    }

    public static RequestSpecification approver() {
        return as(Tokens.of("approver").roles("document-approver").org("BL"));
    }

    public static RequestSpecification ofHoanhMo() {
        return as(Tokens.of("clerk-hoanh-mo")
                .roles("document-reader", "document-editor")
                .org("BL-HM"));
    }

    /** Led by the committee of Hoành Mô from 2022-02-15 to 2022-09-30. */
    public static Map<String, Object> task() {
        var task = new LinkedHashMap<String, Object>();
        task.put("assignedBy", "BL");
        task.put("reference", "NTM-" + NUMBER.incrementAndGet());
        task.put("lead", Map.of("organisation", "BL-HM-DU", "member", SECRETARY));
        task.put("content", "Hoàn thành tiêu chí số 17 về môi trường");
        task.put("assignedOn", "2022-02-14");
        task.put("startsOn", "2022-02-15");
        task.put("dueOn", "2022-09-30");
        task.put("responsibility", "Chịu trách nhiệm trước Ban Thường vụ");
        task.put("authority", "Huy động lực lượng của xã");
        task.put("product", "Báo cáo kèm biên bản thẩm tra");
        return task;
    }

    public static String assigned(Map<String, Object> task) {
        return office().body(task).post(TASKS).then().statusCode(201).extract().path("task.id");
    }

    public static ValidatableResponse step(RequestSpecification who, String id, Map<String, ?> step) {
        return who.header("If-Match", "\"" + version(id) + "\"")
                .body(step)
                .post(TASKS + "/" + id + "/steps")
                .then();
    }

    public static Map<String, Object> submission(String on) {
        return Map.of("step", "SUBMIT", "on", on, "products", List.of(Map.of("reference", "Báo cáo kết quả")));
    }

    public static int version(String id) {
        return office().get(TASKS + "/" + id).then().extract().path("task.version");
    }
}
