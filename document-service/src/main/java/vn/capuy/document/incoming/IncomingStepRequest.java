package vn.capuy.document.incoming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of an incoming document.
 *
 * @param on the day of the step; today when absent
 * @param handlerOrganisation to ROUTE and REROUTE: the organisation that is to deal with it, of the caller's scope that day
 * @param handlerName to ROUTE and REROUTE: the person who is to deal with it; an organisation or a person at least
 * @param handlerMember in its place that person's code in the register of members, which then tells the name
 * @param dueOn to ROUTE and REROUTE: by when; so many working days as its urgency gives when absent. To EXTEND: the new day
 * @param withoutDeadline to ROUTE and REROUTE: nothing is awaited, such as of what is to be known only
 * @param note to ROUTE and REROUTE: the routing note (ý kiến phân phối)
 * @param ground to REROUTE, EXTEND and CLOSE, and only then: why
 * @param result to ANSWER and FORWARD: what was done; to ANSWER it must be told
 * @param answer to ANSWER, and only then: id of the answering document in the register
 * @param forwardedTo to FORWARD, and only then: the organisation, or {@code forwardedName}
 * @param forwardedName the name of one outside the register of organisations
 */
@Schema(name = "IncomingStepRequest")
record IncomingStepRequest(
        @NotNull IncomingStep step,
        @Schema(examples = "2022-06-21") LocalDate on,
        @Schema(examples = "BL-BTC") @Size(max = 50) String handlerOrganisation,
        @Schema(examples = "Hoàng Thị Lan") @Size(max = 200) String handlerName,
        @Schema(examples = "CB-00477") @Size(max = 50) String handlerMember,
        @Schema(examples = "2022-07-05") LocalDate dueOn,
        @Schema(defaultValue = "false") Boolean withoutDeadline,

        @Schema(examples = "Giao Ban Tổ chức tham mưu báo cáo Tỉnh uỷ") @Size(max = 2000)
        String note,

        @Schema(examples = "Chờ số liệu của các xã") @Size(max = 1000)
        String ground,

        @Schema(examples = "Đã báo cáo Tỉnh uỷ") @Size(max = 2000)
        String result,

        UUID answer,
        @Schema(examples = "BL-UBKT") @Size(max = 50) String forwardedTo,
        @Schema(examples = "Công an huyện") @Size(max = 300) String forwardedName) {
    IncomingStepRequest {
        withoutDeadline = Boolean.TRUE.equals(withoutDeadline);
        handlerOrganisation = stripped(handlerOrganisation);
        handlerName = stripped(handlerName);
        handlerMember = stripped(handlerMember);
        note = stripped(note);
        ground = stripped(ground);
        result = stripped(result);
        forwardedTo = stripped(forwardedTo);
        forwardedName = stripped(forwardedName);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
