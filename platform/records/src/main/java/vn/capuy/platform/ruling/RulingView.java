package vn.capuy.platform.ruling;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * What the rules said of a decision.
 *
 * @param rulebook what was ruled
 * @param version by which regulation
 * @param ruledAt when; null of a ruling that only shows what would be said
 * @param findings all that is not plainly met, as it was judged
 * @param judgements what was left to persons, and how they judged
 */
@Schema(name = "Ruling")
public record RulingView(
        String rulebook,
        String version,
        Instant ruledAt,
        String ruledBy,
        List<FindingView> findings,
        List<JudgementRequest> judgements) {}
