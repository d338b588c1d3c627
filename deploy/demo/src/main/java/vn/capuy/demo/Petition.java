package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A petition (đơn thư) before it has its number. Who sent it is nowhere.
 *
 * @param complaint null for a denunciation
 * @param outcome null unless it was resolved
 */
record Petition(
        String body,
        LocalDate received,
        String channel,
        String sender,
        String key,
        Complaint complaint,
        String state,
        LocalDate admitted,
        LocalDate resolved,
        String outcome,
        String forwardedTo,
        String voidReason,
        List<Unit> organisations,
        List<CaseMember> members) {
    String kind() {
        return complaint == null ? "DENUNCIATION" : "COMPLAINT";
    }

    /** The decision that reverses the one complained of; null where none does. */
    String reversing() {
        return complaint == null ? null : complaint.reversing();
    }
}
