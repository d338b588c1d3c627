/**
 * What the suite costs. Each thing is measured beside a yardstick, in turn in one run (A B A B …), on records made for
 * it, with everything on that is on when it ships. What this prints are ratios: a machine's noise meets both sides.
 */
package vn.capuy.bench;
