package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * The chain of vacancies that a movement opens. Each post stands in it once, at the step at which it is first opened: a
 * chain that comes back to a post that it has opened before is a ring.
 *
 * @param person who moves; null where the chain begins with a vacant post
 * @param toPost where he goes
 * @param seatFree whether a seat is free for him there on the day; null where nobody moves
 * @param keeps posts that he keeps, since they are seats in committees
 * @param vacancies in the order in which they are opened
 * @param uncovered those for which nobody on an approved planning list could come
 * @param unexplored posts that would be opened beyond the depth or the number of vacancies that is followed
 */
@Schema(name = "VacancyChain")
public record ChainView(
        LocalDate on,
        String person,
        String personName,
        String toPost,
        Boolean seatFree,
        List<String> keeps,
        int depth,
        int breadth,
        List<Vacancy> vacancies,
        List<String> uncovered,
        List<String> unexplored) {

    /**
     * A post that falls vacant.
     *
     * @param step 1 for what the movement itself opens
     * @param openedBy who would leave it
     * @param candidates who stands for it on approved planning lists, latest list first
     * @param furtherCandidates how many more do
     * @param covered whether one of the candidates shown could come
     */
    @Schema(name = "ChainVacancy")
    public record Vacancy(
            @Schema(examples = "BL-BTC-PTB") String post,
            String title,
            String org,
            String orgName,
            int step,
            List<String> openedBy,
            List<Candidate> candidates,
            long furtherCandidates,
            boolean covered) {}

    /**
     * A cadre planned for the post.
     *
     * @param lists the approved lists on which he stands for it
     * @param monthsLeft full months of service left on the day
     * @param posts all that he holds on the day before
     * @param opens those of them that he would leave
     * @param ring those of them that the chain has opened before
     * @param movesAlready whether he is the one who moves
     * @param fits whether nothing stands against him
     * @param findings what stands against him, or is left to a person to judge
     */
    @Schema(name = "ChainCandidate")
    public record Candidate(
            @Schema(examples = "CB-00001") String person,
            String personName,
            List<String> lists,
            String targetTerm,
            int age,
            int monthsLeft,
            LocalDate retiresOn,
            List<String> posts,
            List<String> opens,
            List<String> ring,
            boolean movesAlready,
            boolean fits,
            List<FindingView> findings) {}
}
