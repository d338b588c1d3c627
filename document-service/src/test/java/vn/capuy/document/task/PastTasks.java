package vn.capuy.document.task;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.testing.Tokens;

/** Tasks and steps of the past as files of tests tell them. */
public final class PastTasks {
    public static final String TASKS =
            "assigned_by,reference,lead_organisation,lead_member,content,assigned_on,starts_on,due_on,responsibility,"
                    + "authority,product,field,source_kind,source_issuer,source_notation,source_issued_on,source_clause,"
                    + "source_reference,collaborators,parent,void_reason\n";
    public static final String STEPS =
            "assigned_by,reference,step,on,due_on,lead_organisation,lead_member,ground,product,note\n";

    private static final String NOTHING_MORE = ",".repeat(9);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PastTasks() {}

    public static String reference() {
        return "QK-" + NUMBER.incrementAndGet();
    }

    /** Assigned by BL on 2022-02-14 to the secretary of Hoành Mô, until 2022-09-30. */
    public static String row(String reference) {
        return row(reference, "BL-HM-DU," + Assigned.SECRETARY, "2022-09-30", "");
    }

    /** @param rest field, source (six columns), collaborators, parent and void reason, divided by commas */
    public static String row(String reference, String lead, String due, String rest) {
        return ("BL,%s,%s,Hoàn thành tiêu chí môi trường,2022-02-14,2022-02-15,%s,Trước Ban Thường vụ,Huy động lực lượng,"
                        + "Báo cáo,%s\n")
                .formatted(reference, lead, due, rest.isEmpty() ? NOTHING_MORE : rest);
    }

    public static String step(String reference, String step, String on, String rest) {
        return "BL,%s,%s,%s,%s\n".formatted(reference, step, on, rest.isEmpty() ? ",,,,," : rest);
    }

    public static String submitted(String reference, String on) {
        return step(reference, "SUBMIT", on, ",,,,Báo cáo kết quả,");
    }

    /** Edits and approves, as who takes over records of the past. */
    public static RequestSpecification importer() {
        return as(Tokens.of("past")
                .roles("document-reader", "document-editor", "document-approver", "kpi-reader")
                .org("BL")
                .clearance("NONE"));
    }

    public static Response post(RequestSpecification who, String path, String csv) {
        return who.contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(ROOT + "/" + path);
    }

    /** Brings in tasks and their steps. */
    public static void bring(String tasks, String steps) {
        post(importer(), "tasks/imports", TASKS + tasks).then().statusCode(200);
        if (!steps.isEmpty()) {
            post(importer(), "task-steps/imports", STEPS + steps).then().statusCode(200);
        }
    }
}
