package vn.capuy.inspection.petition;

import vn.capuy.kernel.name.MultilingualName;

/** Kết quả giải quyết: what came of a petition. */
public enum PetitionOutcome {
    /** Tố cáo đúng. */
    FOUNDED(PetitionKind.DENUNCIATION, true, "Tố cáo đúng", "Founded", "صحيح"),
    /** Tố cáo đúng một phần. */
    PARTLY_FOUNDED(PetitionKind.DENUNCIATION, true, "Tố cáo đúng một phần", "Partly founded", "صحيح جزئيًا"),
    /** Tố cáo sai. */
    UNFOUNDED(PetitionKind.DENUNCIATION, true, "Tố cáo sai", "Unfounded", "غير صحيح"),
    /** Cố ý tố cáo sai sự thật. */
    DELIBERATELY_FALSE(PetitionKind.DENUNCIATION, true, "Cố ý tố cáo sai sự thật", "Deliberately false", "كاذب عمدًا"),
    /** Giữ nguyên hình thức kỷ luật. */
    UPHELD(PetitionKind.COMPLAINT, true, "Giữ nguyên hình thức kỷ luật", "Upheld", "أُيّدت العقوبة"),
    /** Thay đổi hình thức kỷ luật. */
    FORM_CHANGED(PetitionKind.COMPLAINT, true, "Thay đổi hình thức kỷ luật", "Form changed", "غُيّرت العقوبة"),
    /** Xoá bỏ quyết định kỷ luật. */
    REVERSED(PetitionKind.COMPLAINT, true, "Xoá bỏ quyết định kỷ luật", "Reversed", "أُلغيت العقوبة"),
    /** Không giải quyết như đơn tố cáo nhưng dẫn tới kiểm tra khi có dấu hiệu vi phạm. */
    LEADS_TO_INSPECTION(
            PetitionKind.DENUNCIATION, false, "Dẫn tới kiểm tra", "Leads to an inspection", "أفضى إلى تفتيش");

    private final PetitionKind kind;
    private final boolean resolution;
    private final MultilingualName title;

    PetitionOutcome(PetitionKind kind, boolean resolution, String vi, String en, String ar) {
        this.kind = kind;
        this.resolution = resolution;
        this.title = new MultilingualName(vi, en, ar);
    }

    MultilingualName title() {
        return title;
    }

    /** Whether a petition of this kind can be resolved so. */
    boolean resolves(PetitionKind of) {
        return resolution && kind == of;
    }

    /** Whether the discipline decision complained of is in force no more, or no more as it was. */
    public boolean changesDecision() {
        return this == FORM_CHANGED || this == REVERSED;
    }
}
