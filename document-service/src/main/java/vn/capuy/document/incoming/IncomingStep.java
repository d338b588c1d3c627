package vn.capuy.document.incoming;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of an incoming document. */
@Schema(name = "IncomingStep")
public enum IncomingStep {
    /** Phân phối, giao giải quyết. */
    ROUTE,
    /** Phân phối lại. */
    REROUTE,
    /** Tiếp nhận giải quyết. */
    TAKE_IN_HAND,
    /** Gia hạn. */
    EXTEND,
    /** Trả lời. */
    ANSWER,
    /** Kết thúc, không phải trả lời. */
    CLOSE,
    /** Chuyển nơi khác. */
    FORWARD;

    boolean names() {
        return this == ROUTE || this == REROUTE;
    }

    boolean needsGround() {
        return this == REROUTE || this == EXTEND || this == CLOSE;
    }
}
