package vn.capuy.document.type;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In whose name a document is signed. Sources: 66-QĐ/TW, 36-HD/VPTW. */
@Schema(name = "DocumentSigningBody")
public enum SigningBody {
    /** Ban Chấp hành. */
    EXECUTIVE_COMMITTEE,
    /** Ban Thường vụ. */
    STANDING_COMMITTEE,
    /** Uỷ ban Kiểm tra. */
    INSPECTION_COMMITTEE,
    /** Thủ trưởng: the head of an advisory body. */
    HEAD,
    /** Đại hội: the congress itself and its organs, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu. */
    CONGRESS
}
