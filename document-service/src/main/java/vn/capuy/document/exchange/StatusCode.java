package vn.capuy.document.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Trạng thái xử lý văn bản, as the exchange tells it. The codes are generally known; the exchange has more of them. */
@Schema(name = "ExchangeStatusCode")
enum StatusCode {
    /** Đã đến. */
    ARRIVED("01", "Đã đến"),
    /** Từ chối tiếp nhận. */
    REFUSED("02", "Từ chối tiếp nhận"),
    /** Đã tiếp nhận. */
    ACCEPTED("03", "Đã tiếp nhận"),
    /** Phân công xử lý. */
    ASSIGNED("04", "Phân công xử lý"),
    /** Đang xử lý. */
    IN_PROGRESS("05", "Đang xử lý"),
    /** Hoàn thành. */
    COMPLETED("06", "Hoàn thành"),
    /** Lấy lại. */
    RECALLED("13", "Lấy lại"),
    /** Đồng ý lấy lại, cập nhật. */
    RECALL_AGREED("15", "Đồng ý lấy lại, cập nhật"),
    /** Từ chối lấy lại, cập nhật. */
    RECALL_REFUSED("16", "Từ chối lấy lại, cập nhật");

    private final String code;
    private final String description;

    StatusCode(String code, String description) {
        this.code = code;
        this.description = description;
    }

    String code() {
        return code;
    }

    /** As it stands in a message, which is in Vietnamese. */
    String description() {
        return description;
    }

    static Optional<StatusCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
