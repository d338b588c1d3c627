/**
 * The language of the work in plain Java: nothing here knows a framework, a database or a protocol, so that a rule can
 * be read, tested and quoted on its own.
 *
 * <ul>
 *   <li>{@link vn.capuy.kernel.rule} rules that ask a question under a citation, and the ruling over all of them;
 *   <li>{@link vn.capuy.kernel.limit} figures of a regulation with the dates from which they hold;
 *   <li>{@link vn.capuy.kernel.lifecycle} tables of the steps by which a record changes its state;
 *   <li>{@link vn.capuy.kernel.time} periods of days, and the day it is in Vietnam;
 *   <li>{@link vn.capuy.kernel.calendar} working days, and time limits that are counted in them;
 *   <li>{@link vn.capuy.kernel.text} searching and sorting Vietnamese text;
 *   <li>{@link vn.capuy.kernel.name} names in the three languages of the suite;
 *   <li>{@link vn.capuy.kernel.ballot} the figures of a vote and the shares that decide it.
 * </ul>
 */
package vn.capuy.kernel;
