package vn.capuy.cadre.dualpost;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A village or quarter, its head and the secretary of its cell.
 *
 * @param covered whether one person holds both posts
 */
@Schema(name = "DualPost")
public record DualPostView(
        @Schema(examples = "\"BL-HM-T01\"") String village,
        String villageName,
        String commune,
        LocalDate onDay,
        String head,
        String headName,
        String secretary,
        String secretaryName,
        boolean covered) {}
