package vn.capuy.inspection.discipline;

/** What became of an appeal or a correction. */
public enum ReviewOutcome {
    /** Chuẩn y, giữ nguyên. */
    UPHELD(DisciplineStep.UPHOLD),
    /** Thay đổi hình thức kỷ luật. */
    CHANGED(DisciplineStep.CHANGE),
    /** Huỷ bỏ, xoá bỏ quyết định kỷ luật. */
    REVERSED(DisciplineStep.REVERSE),
    /** Rút khiếu nại. */
    WITHDRAWN(DisciplineStep.UPHOLD);

    private final DisciplineStep step;

    ReviewOutcome(DisciplineStep step) {
        this.step = step;
    }

    DisciplineStep step() {
        return step;
    }

    /** Whether the decision weighs no more. */
    boolean lifts() {
        return this == CHANGED || this == REVERSED;
    }
}
