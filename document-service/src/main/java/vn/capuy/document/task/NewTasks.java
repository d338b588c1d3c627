package vn.capuy.document.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * Tasks that one body assigns on one day, of one source: all of them or none.
 *
 * @param startsOn first day of the work of those that name none
 * @param dueOn by when those are due that name neither a day nor working days; or dueInWorkingDays
 * @param field field of work of those that name none
 * @param source the clause, document, conclusion or meeting of which they all come
 * @param judgements how whoever assigns judges what is left to him, for all of them
 */
@Schema(name = "NewTasks")
record NewTasks(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String assignedBy,
        @Schema(examples = "2022-02-14") @NotNull LocalDate assignedOn,
        @Schema(examples = "2022-02-15") LocalDate startsOn,
        @Schema(examples = "2022-09-30") LocalDate dueOn,
        @Schema(examples = "30") @Min(1) @Max(1000) Integer dueInWorkingDays,

        @Schema(examples = "NEW_RURAL") @Size(min = 1, max = 50)
        String field,

        @Valid TaskSource source,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements,
        @NotEmpty @Size(max = NewTasks.MOST) List<@NotNull @Valid Item> tasks) {
    /** More than one resolution assigns, and what is entered in one go. */
    static final int MOST = 200;

    /**
     * One of them.
     *
     * @param parent the task of which it is a part, assigned before
     */
    @Schema(name = "NewTaskOfMany")
    record Item(
            @Schema(examples = "NTM-2022-014") @NotBlank @Size(max = 100)
            String reference,

            UUID parent,
            @NotNull @Valid Lead lead,
            @Size(max = TaskRequest.MOST_COLLABORATORS) List<@NotNull @Valid Lead> collaborators,

            @Schema(examples = "Hoàn thành tiêu chí số 17 về môi trường tại xã Hoành Mô") @NotBlank @Size(max = 2000)
            String content,

            @Schema(examples = "2022-02-15") LocalDate startsOn,
            @Schema(examples = "2022-09-30") LocalDate dueOn,
            @Schema(examples = "30") @Min(1) @Max(1000) Integer dueInWorkingDays,

            @Schema(examples = "Chịu trách nhiệm trước Ban Thường vụ về kết quả tiêu chí") @NotBlank @Size(max = 2000)
            String responsibility,

            @Schema(examples = "Được huy động lực lượng của xã") @NotBlank @Size(max = 2000)
            String authority,

            @Schema(examples = "Báo cáo kết quả kèm biên bản thẩm tra của huyện") @NotBlank @Size(max = 2000)
            String product,

            @Schema(examples = "NEW_RURAL") @Size(min = 1, max = 50)
            String field) {}

    /** Each as if it had been handed in alone. */
    List<TaskRequest> each() {
        var each = new ArrayList<TaskRequest>();
        for (Item item : tasks) {
            boolean ownDue = item.dueOn() != null || item.dueInWorkingDays() != null;
            each.add(new TaskRequest(
                    assignedBy,
                    item.reference(),
                    item.parent(),
                    item.lead(),
                    item.collaborators(),
                    item.content(),
                    assignedOn,
                    item.startsOn() == null ? startsOn : item.startsOn(),
                    ownDue ? item.dueOn() : dueOn,
                    ownDue ? item.dueInWorkingDays() : dueInWorkingDays,
                    item.responsibility(),
                    item.authority(),
                    item.product(),
                    item.field() == null ? field : item.field(),
                    source,
                    judgements));
        }
        return each;
    }
}
