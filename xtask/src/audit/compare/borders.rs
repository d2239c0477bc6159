//! Where the cells of a row of inputs are divided: the text has lost most of its borders.

use super::inputs::{Item, documented_items};
use crate::audit::page::Token;

/// Splits a row into cells with the fewest changes from what is expected.
pub(super) fn split<'a>(row: &'a [Token], expected: &[Option<Vec<Item>>]) -> Vec<&'a [Token]> {
    let items: Vec<Vec<Item>> =
        row.iter().map(|token| documented_items(std::slice::from_ref(token))).collect();
    // costs[end]: of the columns so far, where they cover the tokens before `end`.
    let mut costs: Vec<Option<usize>> = vec![None; row.len() + 1];
    if let Some(start) = costs.first_mut() {
        *start = Some(0);
    }
    // starts[column][end]: where the cell of that column begins in the cheapest way to `end`.
    let mut starts: Vec<Vec<usize>> = Vec::new();
    for wanted in expected {
        let mut next: Vec<Option<usize>> = vec![None; row.len() + 1];
        let mut from_of = vec![0; row.len() + 1];
        for (from, cost) in costs.iter().enumerate() {
            let Some(cost) = cost else { continue };
            // An empty cell is possible, and less likely than one that says "N/A".
            let mut cell = Cell::new(wanted.as_deref());
            offer(&mut next, &mut from_of, from, from, cost + 2 * cell.distance() + 1);
            for (index, (token, items)) in row.iter().zip(&items).enumerate().skip(from) {
                // The first token may be marked: it starts this very cell.
                if index > from && token.starts_cell {
                    break;
                }
                cell.add(items, token.input.is_some());
                offer(&mut next, &mut from_of, from, index + 1, cost + 2 * cell.distance());
            }
        }
        starts.push(from_of);
        costs = next;
    }
    if costs.last().is_none_or(Option::is_none) {
        // More cells than columns: everything in the first one, so that all of it shows.
        return vec![row];
    }
    let mut end = row.len();
    let mut cells = Vec::new();
    for from_of in starts.iter().rev() {
        let from = from_of.get(end).copied().unwrap_or(0);
        cells.push(row.get(from..end).unwrap_or_default());
        end = from;
    }
    cells.reverse();
    cells
}

/// Takes a way to `end` if it is cheaper than those before it.
fn offer(costs: &mut [Option<usize>], from_of: &mut [usize], from: usize, end: usize, cost: usize) {
    if let (Some(known), Some(start)) = (costs.get_mut(end), from_of.get_mut(end))
        && known.is_none_or(|known| cost < known)
    {
        (*known, *start) = (Some(cost), from);
    }
}

/// How many inputs differ between two cells; none is a cell that does not apply.
pub(super) fn distance(found: Option<&[Item]>, wanted: Option<&[Item]>) -> usize {
    let mut cell = Cell::new(wanted);
    if let Some(found) = found {
        cell.add(found, true);
    }
    cell.distance()
}

/// A cell that grows, beside the one that is wanted.
struct Cell<'a> {
    wanted: Option<&'a [Item]>,
    /// What is wanted and was not found yet.
    left: Vec<&'a Item>,
    found: usize,
    changes: usize,
    applies: bool,
}

impl<'a> Cell<'a> {
    fn new(wanted: Option<&'a [Item]>) -> Self {
        let left = wanted.into_iter().flatten().collect();
        Self { wanted, left, found: 0, changes: 0, applies: false }
    }

    /// An input that is there and not quite as expected counts once, so that it stays in its cell.
    fn add(&mut self, items: &[Item], applies: bool) {
        self.applies |= applies;
        self.found += items.len();
        for item in items {
            match self.left.iter().position(|other| other.0 == item.0) {
                Some(position) => self.changes += usize::from(self.left.swap_remove(position) != item),
                None => self.changes += 1,
            }
        }
    }

    fn distance(&self) -> usize {
        match (self.applies, self.wanted) {
            (false, None) => 0,
            (true, None) => self.found.max(1),
            (false, Some(wanted)) => wanted.len().max(1),
            (true, Some(_)) => self.changes + self.left.len(),
        }
    }
}
