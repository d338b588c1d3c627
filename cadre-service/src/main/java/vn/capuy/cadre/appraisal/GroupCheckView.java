package vn.capuy.cadre.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a group stands to its ceiling on a day.
 *
 * @param percent of those rated good or better, how many may be rated excellent; null where no figure is known for the day
 * @param decided by the ratings that are decided
 * @param withProposed by these and the ratings that are proposed
 * @param excellent who is rated or proposed excellent, by points from the highest down
 */
@Schema(name = "AppraisalGroupCheck")
public record GroupCheckView(
        UUID group,
        String code,
        String name,
        LocalDate on,
        Integer percent,
        String citation,
        String certainty,
        CeilingCount decided,
        CeilingCount withProposed,
        List<ExcellentView> excellent) {}
