package vn.capuy.document.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a body has done what a guiding document asks of it. */
@Schema(name = "GuidanceState")
public enum CoverageState {
    /** Đã ban hành văn bản triển khai thực hiện. */
    ISSUED,
    /** Chưa ban hành văn bản triển khai thực hiện. */
    NOTHING
}
