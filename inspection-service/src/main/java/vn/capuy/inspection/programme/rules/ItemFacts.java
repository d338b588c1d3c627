package vn.capuy.inspection.programme.rules;

/**
 * What is judged when an item is entered in a programme.
 *
 * @param petition whether its kind is the resolution of a denunciation or complaint (giải quyết tố cáo, khiếu nại)
 * @param onSignsOfViolation whether it is an inspection on signs of violation (kiểm tra khi có dấu hiệu vi phạm)
 * @param namesItsLead whether its lead body is among its subjects
 */
public record ItemFacts(boolean petition, boolean onSignsOfViolation, boolean namesItsLead) {}
