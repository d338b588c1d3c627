package vn.capuy.document.workinggroup.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a seat stands. */
@Schema(name = "GroupMemberState")
public enum MemberState {
    /** Đang tham gia, no longer than the committee or group works. */
    SERVING,
    /** Đã thôi. */
    ENDED,
    /** Huỷ: entered by mistake. */
    VOIDED
}
