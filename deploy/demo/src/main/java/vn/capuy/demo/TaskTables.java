package vn.capuy.demo;

import java.time.LocalDate;

/** The two files of tasks: as they were assigned, and what was done then. */
final class TaskTables {
    private final Table tasks = new Table(
            "35-tasks.csv",
            "assigned_by,reference,parent_assigned_by,parent,lead_organisation,lead_member,content,assigned_on,starts_on,"
                    + "due_on,responsibility,authority,product,field,source_kind,source_issuer,source_notation,"
                    + "source_issued_on,source_clause,source_reference,collaborators,void_reason");
    private final Table steps = new Table(
            "36-task-steps.csv",
            "assigned_by,reference,step,on,due_on,lead_organisation,lead_member,ground,product,product_issuer,"
                    + "product_notation,product_issued_on,note");

    /** What a task comes of; nulls for what its kind does not have. */
    record Source(String kind, String issuer, String notation, LocalDate day, String clause, String reference) {
        static final Source NONE = new Source(null, null, null, null, null, null);

        static Source words(String kind, String reference) {
            return new Source(kind, null, null, null, null, reference);
        }
    }

    /** A task; {@code post} is that by which its lead is found, null where the body leads. */
    record Given(
            String by,
            String reference,
            String parent,
            String body,
            Post post,
            String content,
            LocalDate assigned,
            LocalDate due,
            String product,
            String field,
            Source source,
            String beside,
            String voidReason) {}

    void given(Given task, String member) {
        String before = task.by().equals("BL") ? "Ban Thường vụ Huyện uỷ" : "Ban Thường vụ cấp uỷ";
        tasks.row(
                task.by(),
                task.reference(),
                null,
                task.parent(),
                task.body(),
                member,
                task.content(),
                task.assigned(),
                OfficeDays.onOrAfter(task.assigned().plusDays(1)),
                task.due(),
                "Chịu trách nhiệm trước " + before + " về tiến độ và chất lượng",
                "Phân công người thực hiện, huy động nguồn lực tại chỗ theo thẩm quyền",
                task.product(),
                task.field(),
                task.source().kind(),
                task.source().issuer(),
                task.source().notation(),
                task.source().day(),
                task.source().clause(),
                task.source().reference(),
                task.beside(),
                task.voidReason());
    }

    /** One step; nulls for what it does not tell. */
    void step(Given task, TaskCourse.Step step) {
        steps.row(
                task.by(),
                task.reference(),
                step.step(),
                step.on(),
                step.dueOn(),
                step.body(),
                step.member(),
                step.ground(),
                step.product(),
                null,
                null,
                null,
                null);
    }

    Table tasks() {
        return tasks;
    }

    Table steps() {
        return steps;
    }
}
