package vn.capuy.cadre.training;

/** How an attendance ended. */
public enum TrainingResult {
    COMPLETED,
    NOT_COMPLETED
}
