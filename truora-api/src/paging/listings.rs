//! The listings of the API: `stream` and `pages` for the builder of each.

use super::custom_types::CustomType;
use super::key::START_KEY;
use super::walk::{Fetched, Page, Walk};
use super::{Items, Pages};
use crate::generated::{builder, operations, types};
use crate::response::Response;

/// `listing!(ListChecks (report_id), LIST_CHECKS: CheckList => Check)`: the builder, its fields beside the
/// key, the operation, what a page and an item are.
macro_rules! listing {
    ($builder:ident ($($field:ident),*), $operation:ident: $page:ident => $item:ty) => {
        impl builder::$builder<'_> {
            /// The items of all pages, one by one: see [`paging`](crate::paging).
            pub fn stream(self) -> Items<$item> {
                Items::new(self.walk(|page| page.into_inner().into_items()))
            }

            /// The pages, one by one: see [`paging`](crate::paging).
            pub fn pages(self) -> Pages<types::$page> {
                Pages::new(self.walk(|page| page))
            }

            fn walk<X: 'static>(self, convert: fn(Response<types::$page>) -> X) -> Walk<X> {
                let Self { client, $($field,)* start_key } = self;
                let client = client.clone();
                let first = client.options().query_value(START_KEY).map(str::to_owned);
                let first = start_key.clone().ok().flatten().or(first);
                Walk::new(
                    &operations::$operation,
                    first,
                    Box::new(move |key| {
                        $(let $field = $field.clone();)*
                        let client = client.with(client.options().clone().without_query(START_KEY));
                        let start_key = key.map_or_else(|| start_key.clone(), |key| Ok(Some(key)));
                        Box::pin(async move {
                            let call = builder::$builder { client: &client, $($field,)* start_key };
                            call.send().await.map(|response| Fetched::new(response, convert))
                        })
                    }),
                )
            }
        }
    };
}

listing!(ListChecks (report_id), LIST_CHECKS: CheckList => types::Check);
listing!(ListCheckDetails (check_id, lang), LIST_CHECK_DETAILS: CheckDetails => types::CheckDetail);
listing!(GetCheckAttachments (check_id), GET_CHECK_ATTACHMENTS: CheckAttachments => types::Attachment);
listing!(ListCustomTypes (), LIST_CUSTOM_TYPES: CustomTypes => CustomType);
listing!(ListContinuousChecks (), LIST_CONTINUOUS_CHECKS: ContinuousCheckList => types::ContinuousCheck);
listing!(
    ListContinuousCheckHistory (continuous_check_id),
    LIST_CONTINUOUS_CHECK_HISTORY: ContinuousCheckHistory => types::ContinuousCheckRun
);

macro_rules! page {
    ($page:ident { $items:ident: $item:ident }) => {
        impl Page for types::$page {
            type Item = types::$item;

            fn next(&self) -> Option<&str> {
                self.next.as_deref()
            }

            fn into_items(self) -> Vec<Self::Item> {
                self.$items
            }
        }
    };
}

page!(CheckList { checks: Check });
page!(CheckDetails { details: CheckDetail });
page!(CheckAttachments { files: Attachment });
page!(ContinuousCheckList { continuous_checks: ContinuousCheck });
page!(ContinuousCheckHistory { history: ContinuousCheckRun });
