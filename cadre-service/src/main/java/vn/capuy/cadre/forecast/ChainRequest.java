package vn.capuy.cadre.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opens the chain: a vacant post; or a movement; or a cadre with the post to which he goes. */
@Schema(name = "ChainRequest")
public record ChainRequest(
        @Schema(description = "A post that falls vacant.", examples = "BL-BTC-TB") @Size(max = 60)
        String post,

        @Schema(description = "Reference of a movement.", examples = "BL-DC-2025-001") @Size(max = 60)
        String movement,

        @Schema(description = "Who moves.", examples = "CB-00001") @Size(max = 30)
        String person,

        @Schema(description = "To which post he moves.", examples = "BL-BTC-TB") @Size(max = 60)
        String toPost,

        @Schema(description = "From which of his posts; from all but his seats in committees when absent.")
        @Size(max = 60)
        String fromPost,

        @Schema(description = "On which day; the movement's own day, else today, when absent.")
        LocalDate on,

        @Schema(description = "How many vacancies deep the chain is followed; 3 when absent.") @Min(1) @Max(6)
        Integer depth,

        @Schema(description = "How many candidates of each vacancy are shown; 5 when absent.") @Min(1) @Max(20)
        Integer breadth) {
    private static final int USUAL_DEPTH = 3;
    private static final int USUAL_BREADTH = 5;

    int deep() {
        return depth == null ? USUAL_DEPTH : depth;
    }

    int wide() {
        return breadth == null ? USUAL_BREADTH : breadth;
    }

    /** Whether it names exactly one of the three. */
    boolean namesOneStart() {
        boolean cadre = person != null && toPost != null;
        boolean partly = (person == null) != (toPost == null) || (fromPost != null && person == null);
        return !partly && (post == null ? 0 : 1) + (movement == null ? 0 : 1) + (cadre ? 1 : 0) == 1;
    }
}
