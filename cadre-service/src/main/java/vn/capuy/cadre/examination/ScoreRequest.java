package vn.capuy.cadre.examination;

import java.math.BigDecimal;
import vn.capuy.platform.imports.Row;

/**
 * A candidate's scores as a file tells them.
 *
 * @param writtenScore null for who did not write
 * @param defenceScore null for who was not heard
 */
record ScoreRequest(String person, BigDecimal writtenScore, BigDecimal defenceScore) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static ScoreRequest parse(Row row) {
        return new ScoreRequest(row.text("person", 30), score(row, "written_score"), score(row, "defence_score"));
    }

    private static BigDecimal score(Row row, String column) {
        BigDecimal score = row.optionalDecimal(column);
        if (score != null && (score.signum() < 0 || score.compareTo(MOST) > 0 || score.scale() > DECIMALS)) {
            row.fault(column, "examination.score");
        }
        return score;
    }
}
