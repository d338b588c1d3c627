package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;

/**
 * The clashes of a programme.
 *
 * @param onDay the day by which the figure of near days is chosen
 * @param nearDays how many days may lie between two periods that count as near
 * @param note what the answer tells of programmes outside the caller's scope, in his language
 * @param ruling what an approval on that day would ask; null where no regulation is known for it
 */
@Schema(name = "ProgrammeClashes")
public record ClashesView(LocalDate onDay, int nearDays, String note, List<ClashView> items, RulingView ruling) {}
