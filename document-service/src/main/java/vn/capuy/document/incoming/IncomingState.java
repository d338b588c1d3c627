package vn.capuy.document.incoming;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an incoming document has come. That it is overdue is no state: it is told by the day. */
@Schema(name = "IncomingState")
public enum IncomingState {
    /** Đã vào sổ, chờ ý kiến phân phối. */
    RECEIVED,
    /** Đã phân phối. */
    ROUTED,
    /** Đang giải quyết. */
    IN_HAND,
    /** Đã trả lời. */
    ANSWERED,
    /** Đã giải quyết xong, không phải trả lời. */
    DONE_WITHOUT_ANSWER,
    /** Đã chuyển cho nơi khác giải quyết. */
    FORWARDED
}
