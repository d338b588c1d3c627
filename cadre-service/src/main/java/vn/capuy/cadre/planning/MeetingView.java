package vn.capuy.cadre.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The meeting of a step with its ballot and votes, the most votes first. */
@Schema(name = "PlanningMeeting")
public record MeetingView(
        UUID id,
        MeetingStep step,
        LocalDate heldOn,
        @Schema(examples = "BL-BTV") String body,
        String bodyName,
        @Schema(examples = "15-BB/HU") String minutes,
        int summoned,
        int present,
        int issued,
        int returned,
        int valid,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        List<VoteView> votes) {

    /**
     * The votes that a cadre was given.
     *
     * @param passed whether they reached the mark
     * @param ground why he stays on the list although they did not
     */
    @Schema(name = "PlanningVote")
    public record VoteView(UUID entry, String person, String personName, int votes, boolean passed, String ground) {}
}
