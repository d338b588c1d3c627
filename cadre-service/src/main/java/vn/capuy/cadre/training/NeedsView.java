package vn.capuy.cadre.training;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/**
 * Who is planned for a post and lacks the level of political theory that it asks for.
 *
 * @param asked the level; null where the post asks for none, or where it is not known which
 * @param citation where it stands; null where none does
 */
@Schema(name = "TrainingNeeds")
public record NeedsView(
        @Schema(examples = "BL-BTC-TB") String post,
        LocalDate onDay,
        TheoryLevel asked,
        String citation,
        String certainty,
        List<Need> items) {

    /**
     * A cadre who is to be sent.
     *
     * @param level the one that he has; null for none
     * @param since from which day on
     */
    @Schema(name = "TrainingNeed")
    public record Need(
            @Schema(examples = "CB-00001") String person,
            String personName,
            String list,
            String targetTerm,
            TheoryLevel level,
            LocalDate since,
            TheoryLevel asked) {}
}
