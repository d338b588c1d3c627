package vn.capuy.document.task;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.text.SoughtWords;
import vn.capuy.platform.indicator.Indicator;

/** What a filter of tasks asks for, as SQL: only what is asked, so that each list is read by the index that fits it. */
final class TaskConditions {
    private final TaskFilter filter;
    /** Where a task's state, due day and lead stand: with the task, or with the step that held. */
    private final String held;

    private final boolean now;

    TaskConditions(TaskFilter filter, AsOf asOf) {
        this.filter = filter;
        this.now = asOf.now();
        this.held = now ? "t" : "h";
    }

    /** @param mine the tasks among which all are that exist for the caller; null where they are many */
    List<String> all(UUID[] mine) {
        var all = new ArrayList<String>();
        all.add(TaskAccess.VISIBLE);
        all.add(now ? "t.voided_at is null" : TaskSql.STOOD);
        if (mine != null) {
            all.add("t.id = any(:mine)");
        }
        ofTheTask(all);
        ofTheLead(all);
        ofTheState(all);
        ofTheTime(all);
        return all;
    }

    private void ofTheTask(List<String> all) {
        add(all, filter.assignedBy, "t.assigned_by = :assignedBy");
        add(all, filter.field, "t.field = :field");
        add(all, filter.sourceKind, "t.source_kind = :sourceKind");
        if (filter.withoutSource != null) {
            all.add(filter.withoutSource ? "t.source_kind is null" : "t.source_kind is not null");
        }
        add(all, filter.document, "t.source_document = :document");
        add(all, filter.clause, "t.source_clause = :clause");
        add(all, filter.parent, "t.parent = :parent");
        SoughtWords words = SoughtWords.of(filter.q);
        for (int i = 0; i < words.count(); i++) {
            all.add("t.folded like :word" + i);
        }
    }

    private void ofTheLead(List<String> all) {
        if (filter.lead != null) {
            all.add("(%1$s.lead_organisation = :lead or %1$s.lead_member = :lead)".formatted(held));
            if (!now) {
                all.add("t.id in (select led.task from task_step led where led.lead_organisation = :lead"
                        + " or led.lead_member = :lead)");
            }
        }
        if (filter.collaborator != null) {
            all.add("t.id in (select beside.task from task_collaborator beside where"
                    + " (beside.organisation = :collaborator or beside.member = :collaborator) and beside.joined_on <= :onDay"
                    + " and " + Indicator.known("beside") + ")");
        }
    }

    private void ofTheState(List<String> all) {
        if (filter.state != null) {
            all.add(held + ".state = :state");
            if (!now) {
                all.add(reached());
            }
        }
        if (filter.overdue != null) {
            all.add((filter.overdue ? "" : "not ") + TaskSql.overdue(held, ":onDay"));
            if (filter.overdue) {
                all.add(TaskSql.mayBeOverdue(":onDay"));
            }
        }
    }

    /** What the task itself tells of its end, so that the steps are looked at of few others. */
    private String reached() {
        return switch (filter.state) {
            case VERIFIED -> "t.ended_on <= :onDay and t.done_on is not null";
            case CANCELLED -> "t.ended_on <= :onDay and t.done_on is null";
            default -> TaskSql.mayBeOpen(":onDay");
        };
    }

    private void ofTheTime(List<String> all) {
        add(all, filter.dueFrom, held + ".due_on >= :from");
        add(all, filter.dueTo, held + ".due_on <= :to");
        if (filter.dueTo != null && !now) {
            all.add("t.first_due_on <= :to");
        }
        add(all, filter.assignedFrom, "t.assigned_on >= :assignedFrom");
        add(all, filter.assignedTo, "t.assigned_on <= :assignedTo");
    }

    private static void add(List<String> all, Object asked, String condition) {
        if (asked != null) {
            all.add(condition);
        }
    }
}
