package vn.capuy.platform.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that can be taken from a record's state.
 *
 * @param allowed whether this caller may take it
 * @param whyNot why he may not; null where he may
 * @param ground on what ground it stands
 */
@Schema(name = "AllowedStep")
public record StepView(@Schema(examples = "APPROVE") String step, boolean allowed, String whyNot, String ground) {}
