package vn.capuy.cadre.examination;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.examination.rules.Ranking;
import vn.capuy.cadre.examination.rules.TieCriterion;

/**
 * A candidate in the ranking for a post.
 *
 * @param place 1 for the first; null for who did not pass
 * @param total of both parts; null for who did not take both
 * @param why by what he stands where he stands
 * @param by the criterion that told him apart from one of the same total
 * @param explanation the same in a sentence
 * @param citation where it stands
 */
@Schema(name = "ExaminationRank")
public record RankingView(
        UUID candidate,
        @Schema(examples = "BL-VP-PVP") String post,
        Integer place,
        @Schema(examples = "CB-00001") String person,
        String personName,
        BigDecimal writtenScore,
        BigDecimal defenceScore,
        BigDecimal total,
        Integer councilVotes,
        Ranking.Why why,
        TieCriterion by,
        String explanation,
        String citation,
        String certainty) {}
