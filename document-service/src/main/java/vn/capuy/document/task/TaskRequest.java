package vn.capuy.document.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A task to be assigned, with the six things that must be clear (226-KL/TW): person, task, time, responsibility, authority,
 * product.
 *
 * @param assignedBy the body that assigns it and judges it
 * @param reference its own reference at that body
 * @param parent the task of which it is a part; absent where it is whole
 * @param lead rõ người: the one who leads
 * @param collaborators who works on it beside the lead, from the day of the assignment on
 * @param content rõ việc
 * @param assignedOn the day on which it was assigned
 * @param startsOn rõ thời gian: first day of the work; the day of the assignment when absent
 * @param dueOn by when it is to be done, included; or dueInWorkingDays
 * @param dueInWorkingDays in how many working days after startsOn, of which the day after is the first; or dueOn
 * @param responsibility rõ trách nhiệm: for what the lead answers
 * @param authority rõ thẩm quyền: what the lead may decide
 * @param product rõ sản phẩm: what is to be there at the end
 * @param source what it comes of; absent where no source is known
 * @param judgements how whoever assigns judges what is left to him
 */
@Schema(name = "NewTask")
record TaskRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String assignedBy,

        @Schema(examples = "NTM-2022-014") @NotBlank @Size(max = 100)
        String reference,

        UUID parent,
        @NotNull @Valid Lead lead,
        @Size(max = TaskRequest.MOST_COLLABORATORS) List<@NotNull @Valid Lead> collaborators,

        @Schema(examples = "Hoàn thành tiêu chí số 17 về môi trường tại xã Hoành Mô") @NotBlank @Size(max = 2000)
        String content,

        @Schema(examples = "2022-02-14") @NotNull LocalDate assignedOn,
        @Schema(examples = "2022-02-15") LocalDate startsOn,
        @Schema(examples = "2022-09-30") LocalDate dueOn,

        @Schema(examples = "30") @Min(1) @Max(1000) Integer dueInWorkingDays,

        @Schema(examples = "Chịu trách nhiệm trước Ban Thường vụ về kết quả tiêu chí") @NotBlank @Size(max = 2000)
        String responsibility,

        @Schema(examples = "Được huy động lực lượng của xã, quyết định phân công tổ giúp việc")
        @NotBlank
        @Size(max = 2000)
        String authority,

        @Schema(examples = "Báo cáo kết quả kèm biên bản thẩm tra của huyện") @NotBlank @Size(max = 2000)
        String product,

        @Schema(examples = "NEW_RURAL") @Size(min = 1, max = 50)
        String field,

        @Valid TaskSource source,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    static final int MOST_COLLABORATORS = 50;

    TaskRequest {
        startsOn = startsOn == null ? assignedOn : startsOn;
        collaborators = collaborators == null ? List.of() : collaborators;
        judgements = judgements == null ? List.of() : judgements;
    }

    DueDay due() {
        return new DueDay(dueOn, dueInWorkingDays);
    }

    /** @param due the day by which it is due, reckoned where it was given in working days */
    NewTask told(LocalDate due) {
        return new NewTask(
                assignedBy,
                reference,
                parent,
                lead,
                content,
                assignedOn,
                startsOn,
                due,
                responsibility,
                authority,
                product,
                field,
                source);
    }
}
