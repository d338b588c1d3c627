package vn.capuy.cadre.movement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.movement.rules.Direction;
import vn.capuy.platform.problem.FindingView;

/**
 * How a movement would be ruled, if it were decided as it is proposed.
 *
 * @param allowed whether no rule refuses it; what is left to a person does not refuse
 * @param findings what is not met, what is left to a person, and what is met by exception
 */
@Schema(name = "MovementRuling")
public record RulingView(
        boolean allowed, String rulebook, Direction direction, List<FindingView> findings, List<FigureView> figures) {}
