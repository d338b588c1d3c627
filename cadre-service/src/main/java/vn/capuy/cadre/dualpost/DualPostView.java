package vn.capuy.cadre.dualpost;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A village or quarter, its head and the secretary of its cell.
 *
 * @param covered whether one person holds both posts
 * @param reasons why not; empty where it is covered
 * @param because the reasons in words
 * @param nextHeadElectionOn the next election of the head that is planned; null where none is
 * @param nextCellElectionOn the next congress of the cell: as planned, else the end of its term
 * @param cellElectionExpected whether that day is only expected, after the usual length of a term
 */
@Schema(name = "DualPost")
public record DualPostView(
        @Schema(examples = "BL-HM-T01") String village,
        String villageName,
        String commune,
        LocalDate onDay,
        String head,
        String headName,
        String secretary,
        String secretaryName,
        boolean covered,
        List<DualPostReason> reasons,
        String because,
        LocalDate nextHeadElectionOn,
        LocalDate nextCellElectionOn,
        boolean cellElectionExpected) {}
