package vn.capuy.document.criteria.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Level of the authority that recognises. */
@Schema(name = "RecognitionLevel")
public enum RecognitionLevel {
    /** Thủ tướng Chính phủ. */
    CENTRAL,
    /** Chủ tịch Uỷ ban nhân dân tỉnh. */
    PROVINCE,
    /** Chủ tịch Uỷ ban nhân dân huyện. */
    DISTRICT
}
